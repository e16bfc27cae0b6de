package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;

/** A department's decision as samples 1.2 and 1.3 of annex III have it. */
@PlatformTest
class DecisionPageTest {

    private final DraftPreviews previews;
    private final Office office;
    private final Office recipient;

    DecisionPageTest(DraftPreviews previews, BeanFactory beans) {
        this.previews = previews;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void itNamesWhoDecidesWhatItIsAboutAndWhoCarriesItOut() throws IOException {
        String page = page(DocumentType.QUYET_DINH, "Thành lập Tổ công tác");

        assertThat(page)
                .contains(
                        "Về việc thành lập Tổ công tác",
                        "- Như Điều 2;",
                        recipient.agency().name() + ";")
                .containsPattern("GIÁM ĐỐC SỞ GIẢ ĐỊNH [\\d.H]+\\s+Căn cứ Luật");
    }

    @ParameterizedTest
    @CsvSource({"Ban hành Quy chế làm việc", "Phê duyệt Kế hoạch năm", "Về việc khen thưởng"})
    void whatSaysItselfWhatIsDoneIsPrintedAsItIs(String subject) throws IOException {
        assertThat(page(DocumentType.QUYET_DINH, subject)).contains(subject).doesNotContain("Về việc " + subject);
    }

    @Test
    void otherTypesAreAsTheyWere() throws IOException {
        assertThat(page(DocumentType.THONG_BAO, "Lịch trực"))
                .contains("Lịch trực")
                .doesNotContain("Về việc", "Như Điều", "GIÁM ĐỐC SỞ");
    }

    @ParameterizedTest
    @CsvSource({
        "Giám đốc, SỞ TÀI CHÍNH, Giám đốc SỞ TÀI CHÍNH",
        "Chánh Văn phòng, VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH, Chánh Văn phòng ỦY BAN NHÂN DÂN TỈNH",
        "Chánh Thanh tra, Thanh tra tỉnh, Chánh Thanh tra tỉnh"
    })
    void titleAndAgencyShareTheirWords(String title, String agency, String authority) {
        assertThat(DecidingAuthority.joined(title, agency)).isEqualTo(authority);
    }

    private String page(DocumentType type, String subject) throws IOException {
        byte[] pdf = previews.ofNew(
                office.specialist(),
                new UnfinishedDraft(
                        type,
                        subject,
                        List.of(recipient.agency().id()),
                        List.of(),
                        List.of("Căn cứ Luật Tổ chức chính quyền địa phương"),
                        "Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên sau.\nĐiều 2. Chánh Văn phòng thi hành.",
                        office.leader().person(),
                        Urgency.NORMAL));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
