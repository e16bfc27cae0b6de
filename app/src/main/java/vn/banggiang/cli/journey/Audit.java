package vn.banggiang.cli.journey;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An auditor's look at the journal. */
final class Audit {

    private final Official auditor;

    Audit(Official auditor) {
        this.auditor = auditor;
    }

    /** What happened to the document, and whether the journal is as it was written. */
    String of(JsonNode document) {
        String id = document.required("id").asString();
        int lines = auditor.api().get("/journal?subject=incoming:" + id).size();
        if (lines == 0) {
            throw new JourneyFailure("cli.journal-silent", id);
        }
        String begun = auditor.api()
                .post("/journal/verifications", Map.of())
                .required("id")
                .asString();
        JsonNode verdict = Patience.until(
                "journal",
                () -> Optional.of(auditor.api().get("/journal/verifications/" + begun))
                        .filter(one -> !one.path("endedAt").asString("").isEmpty()));
        JsonNode findings = verdict.path("verdict").path("findings");
        if (!findings.isArray() || !findings.isEmpty()) {
            throw new JourneyFailure("cli.journal-not-intact", verdict.toString());
        }
        return String.valueOf(lines);
    }
}
