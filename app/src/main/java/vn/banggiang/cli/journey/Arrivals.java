package vn.banggiang.cli.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a clerk does with every document that came: find it by its envelope, fill the form, register. */
final class Arrivals {

    private final Official clerk;
    private final Wording wording;

    Arrivals(Official clerk, Wording wording) {
        this.clerk = clerk;
        this.wording = wording;
    }

    /** Waits until the document with this identifier has come by exchange. */
    JsonNode await(String documentId) {
        String list = "/incoming?documentId=" + URLEncoder.encode(documentId, StandardCharsets.UTF_8);
        return Patience.until(
                documentId,
                () -> clerk.api()
                        .get(list)
                        .required("lines")
                        .valueStream()
                        .findFirst()
                        .map(line -> clerk.api()
                                .get("/incoming/" + line.required("id").asString())));
    }

    /** Waits until it is there in that state. */
    JsonNode await(String documentId, String state) {
        return Patience.until(
                documentId,
                () -> Optional.of(await(documentId))
                        .filter(document ->
                                document.required("status").asString().equals(state)));
    }

    /**
     * Registers with the facts that were read; a journey may well be repeated with the same file, so a duplicate is
     * confirmed.
     */
    JsonNode register(JsonNode document) {
        Map<String, @Nullable Object> body =
                Map.of("facts", form(document.required("facts")), "confirmedDuplicate", true);
        return clerk.api().post("/incoming/" + document.required("id").asString() + "/register", body);
    }

    /** The clerk's form: what was read, and words of one's own where the register needs something that was not. */
    private Map<String, @Nullable Object> form(JsonNode read) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        read.propertyStream().forEach(fact -> form.put(fact.getKey(), fact.getValue()));
        for (String required : new String[] {"issuer", "type", "trichYeu"}) {
            if (read.path(required).asString("").isBlank()) {
                form.put(required, wording.unknown());
            }
        }
        if (read.path("number").asString("").isBlank()) {
            form.put("number", null);
            form.put("notation", null);
        }
        if (read.path("date").asString("").isBlank()) {
            form.put("date", wording.today().toString());
        }
        return form;
    }
}
