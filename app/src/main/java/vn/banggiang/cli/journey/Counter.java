package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The office's clerk, at the counter and at the register. */
final class Counter {

    private static final int FILES = 10;

    private final Official clerk;
    private final DayWords words;
    private final List<JsonNode> documents = new ArrayList<>();

    Counter(Official clerk, DayWords words) {
        this.clerk = clerk;
        this.words = words;
    }

    String name() {
        return clerk.agencyName();
    }

    Official clerk() {
        return clerk;
    }

    /** Ten files; nine of them get numbers. */
    String takesInTen() {
        var arrivals = new Arrivals(clerk, words.wording());
        for (int each = 0; each < FILES; each++) {
            Path letter = SampleLetter.write(words.words(), words.today());
            JsonNode taken = clerk.api().postFile("/incoming", letter, Optional.of(UUID.randomUUID()));
            documents.add(each < FILES - 1 ? arrivals.register(taken) : taken);
        }
        return documents.getFirst().required("soDen").asString() + " – "
                + documents.get(FILES - 2).required("soDen").asString();
    }

    /** The number stays, and what stood there before is kept. */
    String corrects() {
        JsonNode first = documents.getFirst();
        Map<String, Object> facts = new HashMap<>();
        first.required("facts").propertyStream().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        facts.put("trichYeu", words.of("corrected"));
        JsonNode corrected = clerk.api()
                .post(
                        path(first) + "/correct",
                        Map.of("facts", facts, "confirmedDuplicate", true, "reason", words.of("reason")));
        if (!corrected.required("soDen").equals(first.required("soDen"))) {
            throw new JourneyFailure(
                    "cli.number-changed", corrected.required("soDen").asString());
        }
        return corrected.required("facts").required("trichYeu").asString();
    }

    /** The file that should not be there. */
    String discards() {
        return clerk.api()
                .post(path(documents.getLast()) + "/discard", Map.of("reason", words.of("reason")))
                .required("status")
                .asString();
    }

    /** The one that goes on its way. */
    JsonNode registered() {
        return documents.get(1);
    }

    /** This year's register of what came, printed and as a spreadsheet. */
    String takesTheRegisterAlong() {
        String register = "/registers/INCOMING/" + words.today().getYear() + "/file?format=";
        return size(register + "PDF") + " + " + size(register + "XLSX") + " + " + size(register + "ODS");
    }

    private String size(String path) {
        try {
            Path file = Files.createTempFile("banggiang-", ".tmp");
            try {
                clerk.api().download(path, file);
                return Files.size(file) / 1024 + " KB";
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String path(JsonNode document) {
        return "/incoming/" + document.required("id").asString();
    }
}
