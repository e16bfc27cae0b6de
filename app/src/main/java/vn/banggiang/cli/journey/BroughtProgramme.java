package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.tables.CsvFile;

/** A programme's file, and what becomes of it. */
final class BroughtProgramme {

    private static final String FAULTY = "programmes.faulty-file";

    private final Planners planners;
    private final ProgrammeWords words;
    private @Nullable JsonNode preview;

    BroughtProgramme(Planners planners, ProgrammeWords words) {
        this.planners = planners;
        this.words = words;
    }

    String bring(Path file) {
        preview = postFile(file);
        return words.words()
                .of(
                        "cli.journey.programme.saw",
                        preview().required("lines").asInt(),
                        preview().required("faults").size());
    }

    /** Without saying so nothing of a file with faults is taken. */
    String isNotTakenWithFaults(Optional<Path> harvest) {
        harvest.ifPresent(directory -> writeRefused(directory.resolve("refused.csv")));
        int refused = preview().required("lines").asInt()
                - preview().required("sound").asInt();
        if (preview().required("faults").isEmpty()) {
            return "0";
        }
        try {
            confirm(preview(), false);
        } catch (JourneyFailure refusal) {
            if (refusal.code().equals(FAULTY)) {
                return String.valueOf(refused);
            }
            throw refusal;
        }
        throw new JourneyFailure(
                "cli.faults-taken", preview().required("faults").toString());
    }

    String takeTheRest() {
        JsonNode change = confirm(preview(), true);
        int sound = preview().required("sound").asInt();
        int stored = planners.read().required("nodes").size();
        if (stored != sound) {
            throw new JourneyFailure("cli.lines-lost", sound + " ≠ " + stored);
        }
        return String.valueOf(change.required("added").size());
    }

    /** What was taken along comes back as it went. */
    String takenAlongAndBroughtAgain(Optional<Path> harvest) {
        try {
            Path file = harvest.isPresent()
                    ? harvest.get().resolve("programme.csv")
                    : Files.createTempFile("banggiang-", ".csv");
            planners.leader().api().download(planners.path() + "/file?format=CSV", file);
            JsonNode again = postFile(file);
            if (harvest.isEmpty()) {
                Files.delete(file);
            }
            JsonNode change = again.required("change");
            int changes = Stream.of("added", "changed", "removed")
                    .mapToInt(kind -> change.required(kind).size())
                    .sum();
            if (changes > 0 || !again.required("faults").isEmpty()) {
                throw new JourneyFailure("cli.round-trip-changes", again.toString());
            }
            return again.required("lines").asString() + " = "
                    + again.required("sound").asString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JsonNode postFile(Path file) {
        return planners.specialist().api().postFile(planners.path() + "/imports", file, Optional.of(UUID.randomUUID()));
    }

    private JsonNode confirm(JsonNode brought, boolean rest) {
        return planners.specialist()
                .api()
                .post(
                        planners.path() + "/imports/" + brought.required("id").asString() + "/confirm",
                        Map.of("sha256", brought.required("sha256").asString(), "rest", rest));
    }

    private void writeRefused(Path target) {
        Stream<List<String>> faults = preview()
                .required("faults")
                .valueStream()
                .map(fault -> List.of(
                        fault.required("line").asString(),
                        fault.required("column").asString(),
                        fault.required("reason").asString()));
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (OutputStream file = Files.newOutputStream(target)) {
                CsvFile.write(
                        Stream.concat(Stream.of(List.of("line", "column", "reason")), faults)
                                .toList(),
                        file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JsonNode preview() {
        return Journeyed.known(preview, "import");
    }
}
