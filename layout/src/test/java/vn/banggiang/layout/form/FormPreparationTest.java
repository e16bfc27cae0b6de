package vn.banggiang.layout.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.read.Found;
import vn.banggiang.layout.read.LayoutReader;
import vn.banggiang.layout.read.PageFacts;
import vn.banggiang.layout.render.Drafts;
import vn.banggiang.layout.render.LayoutRenderer;

class FormPreparationTest {
    private static final String SIGNER = "Nông Văn Mẫu";
    private static final SignatureBlock BLOCK = new SignatureBlock(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", SIGNER);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số:          /SNV-VTLT | 'Cao Bằng,'",
                "Số: ……../SNV-VTLT | 'Cao Bằng, ngày      tháng     năm 2026'",
                "Số:           /SNV-VTLT | 'Cao Bằng, ngày ... tháng ... năm 2026'"
            })
    void aLetterFromElsewhereIsNumberedAndDatedInItsGaps(String numberLine, String dateLine) throws IOException {
        byte[] prepared = FormPreparation.prepare(ForeignPages.congVan(numberLine, dateLine, SIGNER), BLOCK);
        PageFacts facts = new LayoutReader().read(Filling.fillNumberAndDate(prepared, 318, DAY));
        assertThat(facts.numberAndNotation()).contains("318/SNV-VTLT");
        assertThat(facts.place().map(Found::value)).contains("Cao Bằng");
        assertThat(facts.date().map(Found::value)).contains(DAY);
        assertThat(facts.trichYeu().map(Found::value)).contains("rà soát danh mục hồ sơ năm 2026");
        assertThat(facts.signer().map(Found::value)).contains(SIGNER);
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        byte[] noGap = ForeignPages.congVan("Số:/SNV-VTLT", "Cao Bằng,", SIGNER);
        assertRefused("layout.place-missing", () -> FormPreparation.prepare(noGap, BLOCK));
        byte[] noDate = ForeignPages.congVan("Số:          /SNV-VTLT", "ABC", SIGNER);
        assertRefused("layout.place-missing", () -> FormPreparation.prepare(noDate, BLOCK));
        byte[] otherSigner = ForeignPages.congVan("Số:          /SNV-VTLT", "Cao Bằng,", "Lý Thị Ví Dụ");
        assertRefused("layout.place-missing", () -> FormPreparation.prepare(otherSigner, BLOCK));
    }

    @Test
    void aNumberOrDateThatIsPrintedAlreadyIsRefused() throws IOException {
        byte[] numbered = ForeignPages.congVan("Số: 15/SNV-VTLT", "Cao Bằng,", SIGNER);
        assertRefused("layout.number-printed", () -> FormPreparation.prepare(numbered, BLOCK));
        byte[] dated = ForeignPages.congVan("Số:          /SNV-VTLT", "Cao Bằng, ngày 5 tháng 1 năm 2026", SIGNER);
        assertRefused("layout.date-printed", () -> FormPreparation.prepare(dated, BLOCK));
    }

    @Test
    void aDocumentThatHasTheFieldsIsNotPreparedTwice() {
        byte[] draft = new LayoutRenderer().render(Drafts.congVan());
        assertRefused("layout.form-present", () -> FormPreparation.prepare(draft, BLOCK));
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        LayoutException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
