package vn.banggiang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

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
        assertThat(Folding.accented(modern)).isEqualTo(Folding.accented(traditional));
    }

    @ParameterizedTest
    @CsvSource({"toàn, toàn", "quý, quý", "Vinh Quý, vinh quý", "của, của", "Hoàng, hoàng", "khoáng, khoáng"})
    void syllablesWithOnePlaceForTheMarkStay(String text, String same) {
        assertThat(Folding.accented(text)).isEqualTo(same);
    }

    @Test
    void decomposedLettersAreTheSameAsComposedOnes() {
        String decomposed = Normalizer.normalize("Quảng Uyên", Normalizer.Form.NFD);

        assertThat(Folding.accented(decomposed)).isEqualTo("quảng uyên");
    }

    @Test
    void accentsAndTheBarOfTheDCanBeLeftOut() {
        assertThat(Folding.plain("Đề  Thám\tƯơm Hoà")).isEqualTo("de tham uom hoa");
    }
}
