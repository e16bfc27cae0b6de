package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because what people read is translated text: it lies in messages/, where both languages stand side by side. */
class JavaTextRule {

    private static final Pattern VIETNAMESE = Pattern.compile("[\\p{InCombiningDiacriticalMarks}\u0111\u0110]");

    @Test
    void thePlatformsJavaContainsNoVietnameseText() {
        assertThat(Source.platformJava().stream().flatMap(JavaTextRule::vietnamese))
                .isEmpty();
    }

    private static Stream<String> vietnamese(Source source) {
        return source.literals().stream()
                .filter(literal -> VIETNAMESE
                        .matcher(Normalizer.normalize(literal, Normalizer.Form.NFD))
                        .find())
                .map(literal -> source.name() + ": " + literal);
    }
}
