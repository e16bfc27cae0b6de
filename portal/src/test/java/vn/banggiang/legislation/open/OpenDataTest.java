package vn.banggiang.legislation.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;

/** What programs get of a portal: its documents as files, and the catalogue that describes them. */
@PlatformTest
class OpenDataTest {

    /** A line of what our Turtle is written in, which is less than all of Turtle. */
    private static final Pattern STATEMENT = Pattern.compile("    <(?<predicate>[^<>\\s]+)> (?:<(?<iri>[^<>\\s]+)>"
            + "|\"(?<value>[^\"]*)\"(?<kind>@[a-z]+|\\^\\^<[^<>\\s]+>)) (?<end>[;.])");

    private final Legislation legislation;
    private final Portals portals;

    @LocalServerPort
    private int port;

    OpenDataTest(Legislation legislation, BeanFactory beans) {
        this.legislation = legislation;
        this.portals = new Portals(beans);
    }

    @Test
    void whatIsOnLineIsInBothFilesAndNoSpreadsheetRunsIt() {
        Portal portal = portals.open();
        publish(portal, "=HYPERLINK(\"https://evil.example\"), \"lừa\"");
        Public everybody = new Public(port);
        String here = portal.site().href() + "/du-lieu-mo";

        String csv = everybody.reads(here + "/legal-documents.csv");
        JsonNode json = JsonMapper.shared().readTree(everybody.reads(here + "/legal-documents.json"));

        assertThat(csv.lines().findFirst())
                .contains("code,type,issuer,signer,issued,effective,expires,effect,field,abstract,address");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"https://evil.example\"\"), \"\"lừa\"\"\"");
        assertThat(json.get(0).get("abstract").asString()).startsWith("=HYPERLINK");
        assertThat(json.get(0).get("effect").asString()).isEqualTo("in-force");
        assertThat(everybody
                        .get(json.get(0).get("address").asString().replaceFirst("^https?://[^/]+", ""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(everybody.reads(here)).contains("CSV", "Turtle", "CC BY 4.0");
        assertThat(everybody.get(here + "/legal-documents.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void theCatalogueIsOneGraphInBothForms() {
        Portal portal = portals.open();
        String here = portal.site().href() + "/du-lieu-mo/catalogue";

        Set<String> turtle = ofTurtle(new Public(port).reads(here + ".ttl"));
        Set<String> jsonLd = ofJsonLd(new Public(port).reads(here + ".jsonld"));

        assertThat(turtle).hasSizeGreaterThan(20).isEqualTo(jsonLd);
        assertThat(turtle).filteredOn(one -> one.contains("#downloadURL")).hasSize(2);
    }

    @Test
    void noSignOfATitleBreaksEitherForm() {
        String hostile = "a\"b\\c\n\u0007 <x> Đặng }{ ^`| . ;";
        var graph = List.of(Triple.words("https://a.example/x", "https://a.example/p", hostile, "vi"));

        assertThat(ofJsonLd(Rdf.jsonLd(graph))).isEqualTo(ofTurtle(Rdf.turtle(graph)));
        assertThat(ofJsonLd(Rdf.jsonLd(graph))).first().asString().endsWith(hostile + "@vi");
    }

    private void publish(Portal portal, String trichYeu) {
        LocalDate day = LocalDate.of(2020, 1, 2);
        LegalFacts facts = new LegalFacts(
                "1/QĐ-SGĐ",
                DocumentType.QUYET_DINH,
                "Sở",
                "",
                "",
                day,
                day,
                null,
                trichYeu,
                LegalField.OTHER,
                null,
                null);
        LegalId id = legislation.enter(
                portal.editor(), LegalId.random(), portal.site().agency(), facts);
        legislation.approve(portal.approver(), id, 1);
    }

    /** Each statement as "subject predicate object"; what is no statement fails. */
    private static Set<String> ofTurtle(String text) {
        Set<String> graph = new HashSet<>();
        for (String block : text.strip().split("\n\n")) {
            String[] lines = block.split("\n");
            for (int line = 1; line < lines.length; line++) {
                Matcher said = STATEMENT.matcher(lines[line]);
                assertThat(said.matches()).as(lines[line]).isTrue();
                assertThat(said.group("end")).isEqualTo(line == lines.length - 1 ? "." : ";");
                String object = said.group("iri") == null
                        ? unescaped(said.group("value"))
                                + said.group("kind").replace("^^<", "^^").replace(">", "")
                        : said.group("iri");
                graph.add(lines[0].replaceAll("[<>]", "") + " " + said.group("predicate") + " " + object);
            }
        }
        return graph;
    }

    private static Set<String> ofJsonLd(String text) {
        Set<String> graph = new HashSet<>();
        for (JsonNode node : JsonMapper.shared().readTree(text)) {
            String subject = node.get("@id").asString() + " ";
            node.properties()
                    .forEach(said -> said.getValue().forEach(object -> {
                        if (said.getKey().equals("@type")) {
                            graph.add(subject + Rdf.TYPE + " " + object.asString());
                        } else {
                            graph.add(subject + said.getKey() + " " + object(object));
                        }
                    }));
        }
        return graph;
    }

    private static String object(JsonNode object) {
        if (object.has("@id")) {
            return object.get("@id").asString();
        }
        String kind = object.has("@language")
                ? "@" + object.get("@language").asString()
                : "^^" + object.get("@type").asString();
        return object.get("@value").asString() + kind;
    }

    private static String unescaped(String value) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(value)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
