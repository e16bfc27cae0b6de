package vn.banggiang.cli.journey;

import java.time.LocalDate;
import vn.banggiang.cli.Words;

/**
 * What the people of the journey write, in the language of the terminal's messages.
 *
 * @param butPhe the leader's instruction
 * @param answerType type of the answer
 * @param answerTrichYeu of the answer
 * @param answerBody of the answer
 * @param unknown stands where the page of the file did not say something that the register needs
 * @param today stands where the page does not say the date
 */
public record Wording(
        String butPhe, String answerType, String answerTrichYeu, String answerBody, String unknown, LocalDate today) {

    /** The texts of {@code messages/cli}. */
    public static Wording of(Words words, LocalDate today) {
        return new Wording(
                words.of("cli.journey.but-phe"),
                words.of("cli.journey.answer-type"),
                words.of("cli.journey.answer-trich-yeu"),
                words.of("cli.journey.answer-body"),
                words.of("cli.journey.unknown"),
                today);
    }
}
