package vn.banggiang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Phục Hoà, Phục Hòa",
        "Thuỷ, Thủy",
        "khoẻ, khỏe",
        "Tuý, túy",
        "Hoà An, hòa an",
        "HOÀ AN, hòa an",
    })
    void bothCustomsOfTheToneMarkAreTheSame(String modern, String traditional) {
        assertThat(SearchText.accented(modern)).isEqualTo(SearchText.accented(traditional));
    }

    @ParameterizedTest
    @CsvSource({"toàn, toàn", "quý, quý", "Vinh Quý, vinh quý", "của, của", "Hoàng, hoàng", "khoáng, khoáng"})
    void syllablesWithOnePlaceForTheMarkStay(String text, String same) {
        assertThat(SearchText.accented(text)).isEqualTo(same);
    }

    @Test
    void decomposedLettersAreTheSameAsComposedOnes() {
        String decomposed = Normalizer.normalize("Quảng Uyên", Normalizer.Form.NFD);

        assertThat(SearchText.accented(decomposed)).isEqualTo("quảng uyên");
    }

    @Test
    void accentsAndTheBarOfTheDCanBeLeftOut() {
        assertThat(SearchText.plain("Đề  Thám\tƯơm Hoà")).isEqualTo("de tham uom hoa");
    }
}
