package vn.banggiang.cli.journey;

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
}
