package vn.banggiang.cli.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.words.Folding;

/** A procedure on its way into the catalogue and to the portal. */
final class CataloguedProcedure {

    private final Official writer;
    private final Official publisher;
    private final PlatformApi everybody;
    private final ProcedureWords words;
    private final ArticleHarvest harvest;
    private final String brought = UUID.randomUUID().toString();
    private @Nullable JsonNode file;
    private @Nullable JsonNode line;
    private @Nullable JsonNode procedure;

    CataloguedProcedure(
            Official writer, Official publisher, PlatformApi everybody, ProcedureWords words, ArticleHarvest harvest) {
        this.writer = writer;
        this.publisher = publisher;
        this.everybody = everybody;
        this.words = words;
        this.harvest = harvest;
    }

    /** The first that can be taken, or is there already as the file has it; else the first fault of the file is the reason. */
    String isBrought(Optional<Path> named) {
        JsonNode read = writer.api()
                .postFile("/procedures/imports", named.orElseGet(words::sample), Optional.of(UUID.fromString(brought)));
        file = read;
        line = read.required("lines")
                .valueStream()
                .filter(one -> !one.required("effect").asString().matches("FAULTY|OF_OTHERS"))
                .findFirst()
                .orElseThrow(() -> refused(read.required("lines").get(0)));
        return words.of(
                "lines",
                read.required("lines").size(),
                known().required("code").asString(),
                known().required("findings").size());
    }

    String isTakenAsADraft() {
        boolean there = known().required("effect").asString().equals("SAME");
        if (!there) {
            writer.api()
                    .post(
                            "/procedures/imports/" + brought + "/confirmation",
                            Map.of(
                                    "sha256",
                                    Journeyed.known(file, "bring")
                                            .required("sha256")
                                            .asString(),
                                    "rest",
                                    true));
        }
        procedure = writer.api()
                .get("/procedures?q=" + encoded(code()))
                .required("lines")
                .valueStream()
                .filter(one -> one.required("code").asString().equals(code()))
                .findFirst()
                .orElseThrow(() -> new JourneyFailure("cli.not-found-there", code()));
        return words.of(there ? "there" : "draft", known().required("name").asString());
    }

    String isPublishedByAnother() {
        JsonNode newest = writer.api().get(path()).required("versions").get(0);
        LocalDate today = words.today();
        JsonNode published = publisher
                .api()
                .post(
                        path() + "/publication",
                        Map.of(
                                "version", newest.required("number").asInt(),
                                "effective", today.toString(),
                                "decision",
                                        Map.of(
                                                "code", words.of("decision"),
                                                "issued", today.toString(),
                                                "issuer", publisher.agencyName())));
        return published.required("versions").get(0).required("decision").asString();
    }

    /** At the portal of the agency that keeps it, with its name as it came. */
    String isReadByEverybody() {
        String href = publisher.portal().required("href").asString() + "/thu-tuc-hanh-chinh/" + code();
        String page = Patience.until(
                "procedure",
                () -> Optional.of(href)
                        .filter(there -> everybody.status(there) == 200)
                        .map(everybody::page));
        if (!page.contains(code())) {
            throw new JourneyFailure("cli.words-lost", code());
        }
        harvest.keep("procedure.html", page);
        return href;
    }

    String isFound() {
        String name = known().required("name").asString();
        String list = publisher.portal().required("href").asString() + "/thu-tuc-hanh-chinh?q=";
        for (String typed : new String[] {name, Folding.fold(name), code()}) {
            if (!everybody.page(list + encoded(typed)).contains(code())) {
                throw new JourneyFailure("cli.not-found-there", typed);
            }
        }
        return Folding.fold(name);
    }

    String isGivenBack() {
        JsonNode given = writer.api().get(path() + "/national");
        if (!given.required("MATTHC").asString().equals(code())) {
            throw new JourneyFailure("cli.words-lost", code());
        }
        harvest.keep("procedure.json", given.toPrettyString());
        return given.required("TENTTHC").asString();
    }

    /** As it is given back in the national form. */
    String national() {
        return writer.api().get(path() + "/national").toPrettyString();
    }

    /** By which the installation knows it. */
    String id() {
        return Journeyed.known(procedure, "take").required("id").asString();
    }

    private JourneyFailure refused(JsonNode first) {
        JsonNode findings = first.required("findings");
        return findings.isEmpty()
                ? new JourneyFailure(
                        "procedures.only-officers", first.required("name").asString())
                : new JourneyFailure(
                        findings.get(0).required("code").asString(),
                        findings.get(0).required("place").asString());
    }

    private JsonNode known() {
        return Journeyed.known(line, "bring");
    }

    /** By which everybody knows it. */
    String code() {
        return known().required("code").asString();
    }

    private String path() {
        return "/procedures/" + id();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
