package vn.banggiang.cli.journey;

import java.time.LocalDate;
import vn.banggiang.cli.Words;

/**
 * What people of a legal document's journey write, in the language of the terminal's messages.
 *
 * @param today in Vietnam
 */
public record LegalWords(Words words, LocalDate today) {

    /** One of them, such as {@code body}. */
    String of(String key) {
        return words.of("cli.journey.legal." + key);
    }
}
