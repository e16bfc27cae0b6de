package vn.banggiang.cli.journey;

import java.time.LocalDate;
import vn.banggiang.cli.Words;

/** What a case's journey says, in the language of the terminal. */
public record CaseWords(Words words, LocalDate today) {

    String of(String what, Object... args) {
        return words.of("cli.journey.case." + what, args);
    }
}
