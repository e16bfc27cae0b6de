package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.DocumentType;

/** Decree 30/2020/NĐ-CP itself, as its issuer laid it out: 20 pages, the signature on the last. */
class DecreeTest {
    private static final Path DECREE = Path.of("src/test/resources/vn/banggiang/layout/nghi-dinh-30-2020.pdf");
    private final PageFacts facts = new LayoutReader().read(DECREE);

    @Test
    void theHeadTellsIssuerNumberPlaceAndDate() {
        assertThat(facts.parentIssuer()).isEmpty();
        assertThat(facts.issuer().map(Found::value)).contains("CHÍNH PHỦ");
        assertThat(facts.number().map(Found::value)).contains("30");
        assertThat(facts.notation().map(Found::value)).contains("2020/NĐ-CP");
        assertThat(facts.numberAndNotation()).contains("30/2020/NĐ-CP");
        assertThat(facts.place().map(Found::value)).contains("Hà Nội");
        assertThat(facts.date().map(Found::value)).contains(LocalDate.of(2020, 3, 5));
    }

    @Test
    void theTitleTellsTypeAndTrichYeu() {
        assertThat(facts.type().map(Found::value)).contains(DocumentType.NGHI_DINH);
        assertThat(facts.trichYeu().map(Found::value)).contains("Về công tác văn thư");
        assertThat(facts.addressees()).isEmpty();
        assertThat(facts.urgency()).isEmpty();
    }

    @Test
    void theLastPageTellsWhoSignedAndWhoReceives() {
        assertThat(facts.authority().map(Found::value)).contains(List.of("TM. CHÍNH PHỦ"));
        assertThat(facts.position().map(Found::value)).contains("THỦ TƯỚNG");
        assertThat(facts.signer().map(Found::value)).contains("Nguyễn Xuân Phúc");
        assertThat(facts.signer().map(Found::page)).contains(20);
        List<String> recipients = facts.recipients().orElseThrow().value();
        assertThat(recipients)
                .hasSize(21)
                .startsWith("Ban Bí thư Trung ương Đảng")
                .endsWith("Lưu: VT, HC (2)");
        assertThat(recipients).contains("HĐND, UBND các tỉnh, thành phố trực thuộc Trung ương");
    }

    @Test
    void everyFactKnowsItsPlaceOnThePage() {
        assertThat(facts.issuer().orElseThrow().box().right())
                .isLessThan(facts.place().orElseThrow().box().x());
        assertThat(facts.number().orElseThrow().box().y())
                .isGreaterThan(facts.issuer().orElseThrow().box().y());
        assertThat(facts.signer().orElseThrow().box().x()).isGreaterThan(300);
    }
}
