package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.banggiang.layout.form.ForeignPages;

/** Pages as other programs leave them. */
class DamagedTextTest {
    private static final String SIGNER = "Nông Văn Mẫu";

    @ParameterizedTest
    @CsvSource({
        "Số: 15/QĐ-UBND, 15, QĐ-UBND",
        "Số:15/QĐ-UBND, 15, QĐ-UBND",
        "Số: 15 /QĐ-UBND, 15, QĐ-UBND",
        "Số : 07/ QĐ - UBND, 07, QĐ-UBND",
        "Số: 06/2014/QĐ-UBND, 06, 2014/QĐ-UBND",
        "Số: 236/STC–TCHCSN, 236, STC-TCHCSN",
        "Số 12a/UBND-VX, 12a, UBND-VX"
    })
    void numbersAreReadHoweverTheyAreSpaced(String line, String number, String notation) throws IOException {
        PageFacts facts = read(line, "Cao Bằng, ngày 05 tháng 01 năm 2015");
        assertThat(facts.number().map(Found::value)).contains(number);
        assertThat(facts.notation().map(Found::value)).contains(notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cao Bằng, ngày 5 tháng 1 năm 2015 | 2015-01-05",
                "Cao Bằng,ngày 05tháng 01năm 2015 | 2015-01-05",
                "Cao Bằng , ngày 2 5 tháng 1 2 năm 2 0 1 5 | 2015-12-25"
            })
    void datesAreReadHoweverTheyAreSpaced(String line, LocalDate date) throws IOException {
        PageFacts facts = read("Số: 15/QĐ-UBND", line);
        assertThat(facts.date().map(Found::value)).contains(date);
        assertThat(facts.place().map(Found::value)).contains("Cao Bằng");
    }

    @Test
    void whatIsNoNumberOrDateIsAbsentRatherThanGuessed() throws IOException {
        PageFacts facts = read("Số: ……/", "Cao Bằng, ngày 31 tháng 02 năm 2015");
        assertThat(facts.number()).isEmpty();
        assertThat(facts.notation()).isEmpty();
        assertThat(facts.date()).isEmpty();
        assertThat(facts.place().map(Found::value)).contains("Cao Bằng");
    }

    @Test
    void aNameThatBeginsHigherThanTheNationsIsReadWhole() throws IOException {
        byte[] page = ForeignPages.congVan("Số: 15/SNV-VP", "Cao Bằng, ngày 5 tháng 1 năm 2015", SIGNER, 805);
        PageFacts facts = new LayoutReader().read(page);
        assertThat(facts.parentIssuer().map(Found::value)).contains("UBND TỈNH MẪU");
        assertThat(facts.issuer().map(Found::value)).contains("SỞ NỘI VỤ");
    }

    @Test
    void looseAccentsAreJoined() throws IOException {
        String line = Normalizer.normalize("Cao Bằng, ngày 05 tháng 01 năm 2015", Normalizer.Form.NFD);
        assertThat(read("Số: 15/QĐ-UBND", line).place().map(Found::value)).contains("Cao Bằng");
    }

    @Test
    void theOldVietnameseFontsAreDecoded() {
        assertThat(Tcvn3.encodes(".VnTime")).isTrue();
        assertThat(Tcvn3.encodes("ABCDEF+.VnTimeH")).isTrue();
        assertThat(Tcvn3.encodes("TimesNewRomanPSMT")).isFalse();
        assertThat(Tcvn3.decode("Cao B»ng, ngµy 05 th¸ng 01 n¨m 2005", ".VnTime"))
                .isEqualTo("Cao Bằng, ngày 05 tháng 01 năm 2005");
        assertThat(Tcvn3.decode("uû ban nh©n d©n", ".VnTimeH")).isEqualTo("UỶ BAN NHÂN DÂN");
    }

    private static PageFacts read(String numberLine, String dateLine) throws IOException {
        return new LayoutReader().read(ForeignPages.congVan(numberLine, dateLine, SIGNER));
    }
}
