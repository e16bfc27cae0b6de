package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.banggiang.layout.form.Typeface.BOLD;
import static vn.banggiang.layout.form.Typeface.ITALIC;
import static vn.banggiang.layout.form.Typeface.REGULAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.form.ForeignPages;
import vn.banggiang.layout.form.ForeignPages.Printed;

/** Heads that are not those of annex I: citizens' forms, the Party's letters, stamps among the lines. */
class ForeignHeadsTest {

    @Test
    void aCitizensFormHasNoAgency() throws IOException {
        PageFacts facts = read(
                new Printed(BOLD, 13, 177, 770, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                new Printed(BOLD, 13, 229, 755, "Độc lập - Tự do - Hạnh phúc"),
                new Printed(BOLD, 13, 268, 730, "ĐƠN ĐỀ NGHỊ"),
                new Printed(REGULAR, 14, 114, 700, "Kính gửi: Ủy ban nhân dân xã Mẫu"),
                new Printed(REGULAR, 14, 85, 684, "Họ tên:"),
                new Printed(REGULAR, 14, 85, 668, "Người yêu cầu: Trần Văn Thử"),
                new Printed(BOLD, 14, 85, 640, "I. NỘI DUNG"),
                new Printed(BOLD, 12, 85, 460, "Nơi nhận:"),
                new Printed(REGULAR, 11, 85, 447, "- Lưu."),
                new Printed(BOLD, 13, 351, 460, "NGƯỜI LÀM ĐƠN"));
        assertThat(facts.issuer()).isEmpty();
        assertThat(facts.parentIssuer()).isEmpty();
        assertThat(facts.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: 12-CV/TU", "Số 12 - CV/TU", "Số 12–CV/TU"})
    void aLetterOfThePartyHasItsNumberBeforeAHyphen(String line) throws IOException {
        PageFacts facts = read(
                new Printed(REGULAR, 13, 119, 770, "TỈNH ỦY CAO BẰNG"),
                new Printed(BOLD, 13, 150, 755, "BAN THỬ"),
                new Printed(BOLD, 13, 318, 770, "ĐẢNG CỘNG SẢN VIỆT NAM"),
                new Printed(REGULAR, 13, 141, 730, line),
                new Printed(ITALIC, 13, 304, 730, "Cao Bằng, ngày 05 tháng 01 năm 2026"));
        assertThat(facts.issuer().map(Found::value)).contains("BAN THỬ");
        assertThat(facts.number().map(Found::value)).contains("12");
        assertThat(facts.notation().map(Found::value)).contains("CV/TU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DỰ THẢO", "Dự thảo lần 2", "(DỰ THẢO)", "HỎA TỐC", "KHẨN"})
    void aStampBelongsNeitherToTheSubjectNorToTheAgency(String stamp) throws IOException {
        PageFacts below = letter("V/v thử việc đọc văn bản", new Printed(BOLD, 13, 149, 697, stamp));
        assertThat(below.trichYeu().map(Found::value)).contains("thử việc đọc văn bản");
        PageFacts beside = letter("V/v thử việc đọc văn bản", new Printed(BOLD, 13, 149, 742, stamp));
        assertThat(beside.issuer().map(Found::value)).contains("SỞ THỬ NGHIỆM");
        assertThat(beside.number().map(Found::value)).contains("123");
    }

    @Test
    void aSubjectMayBeOpenedInFullWords() throws IOException {
        PageFacts facts = letter("Về việc thử không viết tắt");
        assertThat(facts.trichYeu().map(Found::value)).contains("thử không viết tắt");
        assertThat(facts.type().map(Found::value)).contains(DocumentType.CONG_VAN);
    }

    private static PageFacts letter(String subject, Printed... others) throws IOException {
        List<Printed> all = new ArrayList<>(List.of(
                new Printed(REGULAR, 13, 109, 770, "UBND TỈNH CAO BẰNG"),
                new Printed(BOLD, 13, 126, 755, "SỞ THỬ NGHIỆM"),
                new Printed(BOLD, 13, 289, 770, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                new Printed(BOLD, 13, 325, 755, "Độc lập - Tự do - Hạnh phúc"),
                new Printed(REGULAR, 13, 126, 725, "Số: 123/STNMT-VP"),
                new Printed(ITALIC, 13, 304, 725, "Cao Bằng, ngày 05 tháng 01 năm 2026"),
                new Printed(REGULAR, 13, 112, 711, subject),
                new Printed(REGULAR, 13, 218, 670, "Kính gửi: Ủy ban nhân dân xã Thử.")));
        all.addAll(List.of(others));
        return read(all.toArray(Printed[]::new));
    }

    private static PageFacts read(Printed... texts) throws IOException {
        return new LayoutReader().read(ForeignPages.page(texts));
    }
}
