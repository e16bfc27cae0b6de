package vn.banggiang.cli.journey;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Who works at the portals of the journey.
 *
 * @param editor writes at the agency's portal, where {@code approver} approves
 * @param province approves at the province's portal
 */
record Editors(Official editor, Official approver, Official province) {

    String name() {
        return editor.agencyName();
    }

    /** The portal of this official's agency; it is awaited, because a demonstration opens it after the address is printed. */
    JsonNode site(Official official) {
        String agency = official.me().required("agency").required("id").asString();
        return Patience.until(
                "portal",
                () -> sites(official)
                        .filter(site -> site.required("agency").asString().equals(agency))
                        .findFirst());
    }

    /** The news of a portal. */
    static String news(JsonNode site) {
        return site.required("sections")
                .valueStream()
                .filter(section -> section.required("kind").asString().equals("NEWS"))
                .findFirst()
                .orElseThrow(() -> new JourneyFailure(
                        "cli.no-section", site.required("title").asString()))
                .required("id")
                .asString();
    }

    private static Stream<JsonNode> sites(Official official) {
        return official.api().get("/portal/sites").valueStream();
    }
}
