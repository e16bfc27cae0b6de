package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because what people read is translated text: it lies in messages/, where both languages stand side by side. */
class JavaTextRule {

    private static final String PRODUCT = "B\u1eb1ng Giang";

    private static final Pattern VIETNAMESE = Pattern.compile("[\\p{InCombiningDiacriticalMarks}\u0111\u0110]");

    /** Two words with a space between: single letters and syllables are the data of spelling rules. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    @Test
    void thePlatformsJavaContainsNoVietnameseText() {
        assertThat(Source.systemsJava().stream()
                        // The names in the demonstration's certificates are data.
                        .filter(source -> !source.name().contains("/demonstration/"))
                        .flatMap(JavaTextRule::vietnamese))
                .isEmpty();
    }

    private static Stream<String> vietnamese(Source source) {
        return source.literals().stream()
                .map(literal -> literal.replace(PRODUCT, ""))
                .filter(literal -> WORDS.matcher(literal).find())
                .filter(literal -> VIETNAMESE
                        .matcher(Normalizer.normalize(literal, Normalizer.Form.NFD))
                        .find())
                .map(literal -> source.name() + ": " + literal);
    }
}
