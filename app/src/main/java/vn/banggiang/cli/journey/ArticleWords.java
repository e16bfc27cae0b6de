package vn.banggiang.cli.journey;

import java.time.Clock;
import java.time.Instant;
import vn.banggiang.cli.Words;

/**
 * What an article's journey says, and when it is.
 *
 * @param clock of the machine on which it walks
 */
public record ArticleWords(Words words, Clock clock) {

    /** In the language of the terminal. */
    String of(String what, Object... args) {
        return words.of("cli.journey.article." + what, args);
    }

    Instant moment() {
        return clock.instant();
    }
}
