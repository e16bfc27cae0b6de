package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the library can say has its text in both languages, and no text is left over. */
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(signing\\.[a-z-]+(?:\\.[a-z-]+)?)\"");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/vn/banggiang/signatures/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(source));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void bothLanguagesSayExactlyWhatTheCodeSays() throws IOException {
        assertThat(texts("vi").stringPropertyNames()).isEqualTo(keysInCode());
        assertThat(texts("en").stringPropertyNames()).isEqualTo(keysInCode());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties english = texts("en");
        texts("vi")
                .forEach((key, text) -> assertThat(arguments((String) text))
                        .as("%s", key)
                        .isEqualTo(arguments(english.getProperty((String) key))));
    }

    private static int arguments(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
