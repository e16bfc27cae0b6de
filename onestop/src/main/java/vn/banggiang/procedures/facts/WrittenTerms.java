package vn.banggiang.procedures.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** How the national database and portals write the values of our lists. */
final class WrittenTerms {

    private static final Properties TERMS = terms();

    private WrittenTerms() {}

    static String of(Enum<?> value) {
        String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return Objects.requireNonNull(TERMS.getProperty(key), key);
    }

    private static Properties terms() {
        Properties terms = new Properties();
        try (Reader file = new InputStreamReader(
                new ClassPathResource("procedures/terms.properties").getInputStream(), StandardCharsets.UTF_8)) {
            terms.load(file);
            return terms;
        } catch (IOException missing) {
            throw new UncheckedIOException("the terms of procedures are missing from the program", missing);
        }
    }
}
