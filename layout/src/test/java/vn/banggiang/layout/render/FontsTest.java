package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Text;
import vn.banggiang.layout.form.Typeface;

class FontsTest {
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
    private static final String VOWELS = "aăâeêioôơuưy";

    @Test
    void everyVietnameseLetterIsInEveryFace() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document);
            for (Typeface face : Typeface.values()) {
                for (String letter : vietnameseLetters()) {
                    assertThat(letter).hasSize(1);
                    assertThat(fonts.width(letter, face, 14)).isPositive();
                }
            }
        }
    }

    @Test
    void theFontIsAsWideAsTimesNewRoman() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document);
            // Advance widths of Times New Roman, in thousandths of the size.
            assertThat(fonts.width("M", Typeface.REGULAR, 1000)).isEqualTo(889, within(1));
            assertThat(fonts.width("n", Typeface.REGULAR, 1000)).isEqualTo(500, within(1));
            assertThat(fonts.width("N", Typeface.BOLD, 1000)).isEqualTo(722, within(1));
            assertThat(fonts.width("m", Typeface.ITALIC, 1000)).isEqualTo(722, within(1));
            assertThat(fonts.width("0", Typeface.BOLD_ITALIC, 1000)).isEqualTo(500, within(1));
        }
    }

    @Test
    void theSignsOfListsThatWordPastesArePrinted() throws IOException {
        String pasted = "\uF0B7 \uF0A7 \uF02D \uF0D8 \uF0E0 \uF06F \u2610";
        assertThat(Text.line(pasted)).isEqualTo("• ▪ - ► → □ □");
        assertThat(BodyText.parse("\uF0B7 mục thứ nhất;")).containsExactly(Block.Paragraph.of("• mục thứ nhất;"));
        try (PDDocument document = new PDDocument()) {
            assertThat(new Fonts(document).width(Text.line(pasted), Typeface.REGULAR, 14))
                    .isPositive();
        }
    }

    @Test
    void aLetterThatTheFontLacksIsNamed() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document);
            assertThatThrownBy(() -> fonts.width("số 𝄞", Typeface.REGULAR, 14))
                    .isInstanceOfSatisfying(LayoutException.class, e -> {
                        assertThat(e.key()).isEqualTo("layout.character-missing");
                        assertThat(e.args()).containsExactly("𝄞", "U+1D11E");
                    });
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }

    private static String[] vietnameseLetters() {
        StringBuilder letters = new StringBuilder("đ");
        for (String tone : TONES) {
            VOWELS.chars()
                    .mapToObj(vowel -> Normalizer.normalize((char) vowel + tone, Normalizer.Form.NFC))
                    .forEach(letters::append);
        }
        String lower = letters + "bcdghklmnpqrstvx";
        return (lower + lower.toUpperCase(Locale.forLanguageTag("vi"))).split("");
    }
}
