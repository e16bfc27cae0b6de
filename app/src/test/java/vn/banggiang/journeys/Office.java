package vn.banggiang.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.banggiang.cli.journey.PlatformApi;

/** An agency's people in the demonstration province, signed in. */
record Office(PlatformApi clerk, PlatformApi leader, PlatformApi head, PlatformApi specialist) {

    static final String PASSWORD = "trinh-dien-2026";
    static final String PIN = "285714";

    static Office of(PlatformApi installation, String agency, String unit) {
        return new Office(
                installation.signIn("vanthu." + agency, PASSWORD),
                installation.signIn("giamdoc." + agency, PASSWORD),
                installation.signIn("truongphong." + unit + "." + agency, PASSWORD),
                installation.signIn("chuyenvien." + unit + "." + agency, PASSWORD));
    }

    String code() {
        return clerk.get("/me").required("agency").required("code").asString();
    }

    UUID leaderId() {
        return UUID.fromString(leader.get("/me").required("person").asString());
    }

    UUID unitId() {
        return UUID.fromString(
                specialist.get("/me").required("units").get(0).required("id").asString());
    }

    /** The incoming document that carries this identifier of the exchange, once it has arrived. */
    Optional<JsonNode> arrived(String documentId) {
        return clerk.get("/incoming?documentId=" + URLEncoder.encode(documentId, StandardCharsets.UTF_8))
                .required("lines")
                .valueStream()
                .findFirst()
                .map(line -> clerk.get("/incoming/" + line.required("id").asString()));
    }

    /** Registers with the facts as they are. */
    void register(JsonNode document) {
        Map<String, Object> facts = new LinkedHashMap<>();
        document.required("facts").propertyStream().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        clerk.post(
                "/incoming/" + document.required("id").asString() + "/register",
                Map.of("facts", facts, "confirmedDuplicate", true));
    }

    /** The document that an envelope of this agency carries. */
    String documentIn(JsonNode delivery) {
        return clerk.get("/exchange/envelopes/" + delivery.required("envelope").asString())
                .required("documentId")
                .asString();
    }
}
