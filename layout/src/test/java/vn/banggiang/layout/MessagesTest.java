package vn.banggiang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern KEY = Pattern.compile("\"(layout\\.[a-z-]+)\"");

    @Test
    void bothLanguagesKnowTheSameKeys() {
        assertThat(keys("vi")).isEqualTo(keys("en")).isNotEmpty();
    }

    @Test
    void everyKeyInTheCodeHasItsSentenceAndNoSentenceIsUnused() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(keys("vi")).isEqualTo(used);
    }

    @Test
    void aRefusalSpeaksTheReadersLanguage() {
        LayoutException refusal = new LayoutException("layout.number-out-of-range", 0, 99999);
        assertThat(refusal.message(Locale.forLanguageTag("vi")))
                .isEqualTo("Số 0 không hợp lệ: số văn bản từ 1 đến 99.999.");
        assertThat(refusal.message(Locale.ENGLISH)).startsWith("0 is no number of a document");
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle("vn.banggiang.layout.messages", Locale.of(language))
                .keySet());
    }
}
