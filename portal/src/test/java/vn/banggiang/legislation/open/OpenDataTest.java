package vn.banggiang.legislation.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
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
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;
import vn.banggiang.portal.Sites;

/** What programs get of a portal: its documents as files, and the catalogue that describes them. */
@PlatformTest
class OpenDataTest {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";

    /** What the European profile DCAT-AP 2.1 makes mandatory, by the class of what must have it. */
    private static final Map<String, List<String>> MANDATORY = Map.of(
            DCAT + "Catalog", List.of(DCT + "title", DCT + "description", DCT + "publisher", DCAT + "dataset"),
            DCAT + "Dataset", List.of(DCT + "title", DCT + "description"),
            DCAT + "Distribution", List.of(DCAT + "accessURL"),
            FOAF + "Agent", List.of(FOAF + "name"));

    private final Legislation legislation;
    private final Portals portals;
    private final Sites sites;

    @LocalServerPort
    private int port;

    OpenDataTest(Legislation legislation, Sites sites, BeanFactory beans) {
        this.legislation = legislation;
        this.sites = sites;
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
    void anyReaderOfRdfFindsOneCatalogueInBothFormsWhateverThePortalIsCalled() {
        Portal portal = portals.open();
        String hostile = "a\"b\\c <x> Đặng }{ ^`| . ; ''' @en";
        sites.change(portal.office().leader(), portal.site().id(), hostile, "x", Colour.RIVER, null);
        String here = portal.site().href() + "/du-lieu-mo/catalogue";

        Model turtle = read(new Public(port).reads(here + ".ttl"), Lang.TURTLE);
        Model jsonLd = read(new Public(port).reads(here + ".jsonld"), Lang.JSONLD11);

        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        assertThat(turtle.listObjectsOfProperty(turtle.createProperty(DCT + "title"))
                        .mapWith(title -> title.asLiteral().getString())
                        .toList())
                .anyMatch(title -> title.endsWith(hostile));
        MANDATORY.forEach((type, properties) -> hasAll(turtle, type, properties));
        Resource publisher = turtle.listObjectsOfProperty(turtle.createProperty(DCT + "publisher"))
                .next()
                .asResource();
        assertThat(publisher.hasProperty(RDF.type, turtle.createResource(FOAF + "Agent")))
                .isTrue();
    }

    @Test
    void noSignOfATitleBreaksEitherForm() {
        String hostile = "a\"b\\c\n\u0007 <x> Đặng }{ ^`| . ;";
        var graph = List.of(Triple.words("https://a.example/x", "https://a.example/p", hostile, "vi"));

        Model turtle = read(Rdf.turtle(graph), Lang.TURTLE);

        assertThat(turtle.isIsomorphicWith(read(Rdf.jsonLd(graph), Lang.JSONLD11)))
                .isTrue();
        assertThat(turtle.listStatements().next().getString()).isEqualTo(hostile);
    }

    /** Throws at what is wrong; that the tests' server has a port of its own is a warning. */
    private static Model read(String text, Lang form) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, form)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(model);
        return model;
    }

    private static void hasAll(Model model, String type, List<String> properties) {
        List<Resource> things = model.listSubjectsWithProperty(RDF.type, model.createResource(type))
                .toList();
        assertThat(things).as(type).isNotEmpty();
        for (Resource thing : things) {
            for (String property : properties) {
                assertThat(thing.hasProperty(model.createProperty(property)))
                        .as("%s of %s", property, thing)
                        .isTrue();
            }
        }
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
}
