package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {

    private static final Pattern KEY = Pattern.compile("\"(edxml\\.[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void everyKeyUsedHasATextInBothLanguagesAndNoTextIsIdle() throws Exception {
        Set<String> used = usedKeys();

        assertThat(keys("vi")).isEqualTo(used);
        assertThat(keys("en")).isEqualTo(used);
    }

    @Test
    void aRefusalSpeaksTheReadersLanguage() {
        EdxmlException refusal = new EdxmlException("edxml.missing", "From");

        assertThat(EdxmlText.in(Locale.of("vi", "VN")).say(refusal)).isEqualTo("Thông điệp thiếu From.");
        assertThat(EdxmlText.in(Locale.UK).say(refusal)).isEqualTo("The message lacks From.");
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .forEach(quoted -> keys.add(quoted.replace("\"", "")));
            }
        }
        Stream.of(
                        Arrays.stream(StatusCode.values()).map(StatusCode::messageKey),
                        Arrays.stream(Priority.values()).map(Priority::messageKey),
                        Arrays.stream(SteeringType.values()).map(SteeringType::messageKey),
                        Arrays.stream(BusinessType.values()).map(BusinessType::messageKey))
                .flatMap(stream -> stream)
                .forEach(keys::add);
        return keys;
    }

    private static Set<String> keys(String language) throws IOException {
        try (var in = Sample.resource("messages_" + language + ".properties");
                var reader = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
            return new TreeSet<>(new PropertyResourceBundle(reader).keySet());
        }
    }
}
