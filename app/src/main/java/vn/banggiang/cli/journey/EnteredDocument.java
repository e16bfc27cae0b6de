package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.layout.DocumentType;

/** A document from before, which an editor enters with its file. */
final class EnteredDocument {

    private static final int HIGHEST_NUMBER = 100_000;
    private static final LocalDate ISSUED = LocalDate.of(2010, 3, 1);

    private final Lawmakers people;
    private final PlatformApi everybody;
    private final LegalWords words;
    private final String id = UUID.randomUUID().toString();
    private @Nullable Path brought;
    private @Nullable JsonNode entered;

    EnteredDocument(Lawmakers people, PlatformApi everybody, LegalWords words) {
        this.people = people;
        this.everybody = everybody;
        this.words = words;
    }

    String isEntered(Path file) {
        String code = ThreadLocalRandom.current().nextInt(1, HIGHEST_NUMBER) + "/2010/QĐ-MH";
        Map<String, Object> facts = Map.of(
                "code", code,
                "type", DocumentType.QUYET_DINH.vietnamese(),
                "issuer", people.name(),
                "issued", ISSUED.toString(),
                "effective", ISSUED.plusDays(10).toString(),
                "expires", words.today().minusYears(1).toString(),
                "trichYeu", words.of("old-trich-yeu"),
                "field", "FINANCE");
        PlatformApi editor = people.specialist().api();
        editor.post(
                "/legislation/sites/"
                        + people.specialist().portal().required("id").asString() + "/documents",
                facts,
                Optional.of(UUID.fromString(id)));
        entered = editor.postFile(path() + "/file?upon=1", file, Optional.empty());
        brought = file;
        return code;
    }

    String isApprovedByAnother() {
        JsonNode approved = people.leader()
                .api()
                .post(
                        path() + "/approval",
                        Map.of("version", known().required("version").asInt()));
        return approved.required("standing").asString();
    }

    /** Byte for byte what was brought, with the page that says that it is not in force any more. */
    String givesTheSameFile() {
        String href = known().required("href").asString();
        if (!everybody.page(href).contains("NotInForce")) {
            throw new JourneyFailure("cli.not-found-there", href);
        }
        try {
            Path taken = Files.createTempFile("van-ban-cu", ".pdf");
            taken.toFile().deleteOnExit();
            everybody.publicFile(href + "/tai-ve", taken);
            if (Files.mismatch(taken, Journeyed.known(brought, "enter")) != -1) {
                throw new JourneyFailure("cli.words-lost", href);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return href;
    }

    private JsonNode known() {
        return Journeyed.known(entered, "enter");
    }

    private String path() {
        return "/legislation/documents/" + id;
    }
}
