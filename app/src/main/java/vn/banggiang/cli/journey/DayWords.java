package vn.banggiang.cli.journey;

import java.time.LocalDate;
import vn.banggiang.cli.Words;

/**
 * What the people of a day at the office write, in the language of the terminal's messages.
 *
 * @param words all of them
 * @param wording of arrivals
 */
public record DayWords(Words words, Wording wording, LocalDate today) {

    /** The texts of {@code messages/cli} on that day. */
    public static DayWords of(Words words, LocalDate today) {
        return new DayWords(words, Wording.of(words, today), today);
    }

    /** One of them, such as {@code reason}. */
    String of(String key) {
        return words.of("cli.journey.office." + key);
    }
}
