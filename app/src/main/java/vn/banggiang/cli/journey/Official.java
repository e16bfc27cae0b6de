package vn.banggiang.cli.journey;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Somebody of the journey who signed in.
 *
 * @param agencyCode code of the agency in the exchange
 * @param me the installation's answer to who this is
 */
record Official(PlatformApi api, String agencyCode, String agencyName, JsonNode me) {

    static Official signIn(PlatformApi installation, String username, String password) {
        PlatformApi api = installation.signIn(username, password);
        JsonNode me = api.get("/me");
        JsonNode agency = me.required("agency");
        return new Official(
                api, agency.required("code").asString(), agency.required("name").asString(), me);
    }

    UUID person() {
        return UUID.fromString(me.required("person").asString());
    }

    /** The portal of the agency; it is awaited, because a demonstration opens it after the address is printed. */
    JsonNode portal() {
        String agency = me.required("agency").required("id").asString();
        return Patience.until(
                "portal",
                () -> api.get("/portal/sites")
                        .valueStream()
                        .filter(site -> site.required("agency").asString().equals(agency))
                        .findFirst());
    }

    /** The document that an envelope of this official's agency brings. */
    String documentIn(String envelope) {
        return api.get("/exchange/envelopes/" + envelope).required("documentId").asString();
    }

    /** The unit in which the person works; the first one where there are several. */
    UUID unit() {
        JsonNode units = me.required("units");
        if (units.isEmpty()) {
            throw new JourneyFailure("cli.no-unit", me.path("fullName").asString());
        }
        return UUID.fromString(units.get(0).required("id").asString());
    }
}
