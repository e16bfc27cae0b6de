package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.api.RecipientCodes;
import vn.banggiang.documents.recipients.RecipientGroup;
import vn.banggiang.documents.recipients.RecipientGroups;
import vn.banggiang.documents.web.TypedRecipients;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.DraftPreviews;
import vn.banggiang.outgoing.UnfinishedDraft;

/** Groups of recipients follow the directory of the day. */
@PlatformTest
class RecipientGroupsTest {

    private final RecipientGroups groups;
    private final RecipientCodes codes;
    private final TypedRecipients typed;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final String district;
    private final Office office;
    private final Agency sender;
    private final int number;
    private final DraftPreviews previews;

    RecipientGroupsTest(
            RecipientGroups groups,
            RecipientCodes codes,
            TypedRecipients typed,
            Directory directory,
            DirectoryImport imports,
            DraftPreviews previews,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.groups = groups;
        this.codes = codes;
        this.typed = typed;
        this.directory = directory;
        this.jdbc = jdbc;
        this.previews = previews;
        this.number = Math.floorMod(UUID.randomUUID().hashCode(), 1000);
        this.district = "%03d.00.95.H14".formatted(number);
        imports.load(List.of(province(number)));
        this.office = new Offices(beans).open();
        this.sender = office.agency();
    }

    @Test
    void theCommunesOfADistrictAreThoseOfToday() {
        AgencyId first = agency(1);

        assertThat(communes().agencies()).extracting(Agency::id).containsExactly(first, agency(2), agency(3));
        assertThat(communes().name())
                .isEqualTo("Ủy ban nhân dân các xã, phường, thị trấn thuộc "
                        + directory
                                .byCode(new AgencyCode(district))
                                .orElseThrow()
                                .name());
        jdbc.sql(
                        "UPDATE directory.agency_name SET valid = daterange(lower(valid), CURRENT_DATE - 2) WHERE agency_id = ?")
                .param(first.value())
                .update();
        assertThat(communes().agencies()).extracting(Agency::id).containsExactly(agency(2), agency(3));
        assertThat(groups.of(agency(2))).noneMatch(group -> group.key().equals("communes-of-" + district));
    }

    @Test
    void oneNamesThemInThePickerWithoutScriptsAndInTheApi() {
        List<AgencyId> three = List.of(agency(1), agency(2), agency(3));

        assertThat(groups.search(sender.id(), "xa phuong thi tran thuoc"))
                .extracting(RecipientGroup::key)
                .contains("communes-of-" + district);
        assertThat(typed.of(sender.id(), communes().name())).isEqualTo(three);
        assertThat(codes.of(sender.id(), List.of(), List.of("communes-of-" + district)))
                .isEqualTo(three);
        assertThatThrownBy(() -> codes.of(sender.id(), List.of(), List.of("nobody")))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.recipient-group-unknown"));
    }

    @Test
    void aWholeGroupIsNamedOnThePageAsOne() throws IOException {
        String whole = page(agency(1), agency(2), agency(3));
        String part = page(agency(1), agency(2));

        assertThat(whole).contains("thị trấn thuộc").doesNotContain("giả định huyen-" + number + "-1");
        assertThat(part).contains("giả định huyen-" + number + "-1").doesNotContain("thị trấn thuộc");
    }

    private String page(AgencyId... recipients) throws IOException {
        byte[] pdf = previews.ofNew(
                office.specialist(),
                new UnfinishedDraft(
                        DocumentType.CONG_VAN,
                        "thử",
                        List.of(recipients),
                        List.of(),
                        List.of(),
                        "Nội dung.",
                        office.leader().person(),
                        Urgency.NORMAL));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private RecipientGroup communes() {
        return groups.named(sender.id(), "communes-of-" + district);
    }

    private AgencyId agency(int number) {
        return directory
                .byCode(new AgencyCode(district.replace(".00.95", ".0" + number + ".95")))
                .map(Agency::id)
                .orElseThrow();
    }

    private static ByteArrayResource province(int number) {
        String key = "huyen-" + number;
        StringBuilder json = new StringBuilder("{\"agencies\": [" + agency(key, null, "DISTRICT", number, 0));
        for (int commune = 1; commune <= 3; commune++) {
            json.append(", ").append(agency(key + "-" + commune, key, "COMMUNE", number, commune));
        }
        return new ByteArrayResource(json.append("]}").toString().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "huyen.json";
            }
        };
    }

    private static String agency(String key, String parent, String level, int number, int commune) {
        return """
                {"key": "%s", %s"level": "%s", "code102": "%03d.%02d.95.H14", "name": "Ủy ban nhân dân giả định %s",
                 "abbreviation": "UBND", "place": "Cao Bằng"}
                """.formatted(
                        key, parent == null ? "" : "\"parent\": \"" + parent + "\", ", level, number, commune, key);
    }
}
