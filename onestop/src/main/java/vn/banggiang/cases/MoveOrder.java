package vn.banggiang.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.words.PlainText;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Way;

/**
 * What shall become of a case at a step.
 *
 * @param words what is missing, why it is refused, stopped or late; may be empty where it only moves
 * @param until the new day of an extension; null otherwise
 */
public record MoveOrder(Way way, String words, @Nullable LocalDate until) {

    private static final int LONGEST = 4000;

    /** {@link CasesException} where the words are missing that the citizen needs, or the day. */
    public MoveOrder {
        words = PlainText.paragraphs(words);
        if (words.length() > LONGEST || (words.isEmpty() && isToldToCitizens(way.outcome()))) {
            throw CasesException.invalid("words", "cases.no-reason", LONGEST);
        }
        if (way.outcome() == Outcome.EXTEND && until == null) {
            throw CasesException.invalid("until", "cases.no-day");
        }
    }

    /** On without words. */
    public static MoveOrder on(Way way) {
        return new MoveOrder(way, "", null);
    }

    private static boolean isToldToCitizens(Outcome outcome) {
        return switch (outcome) {
            case ASK_COMPLETION, REFUSE, EXTEND, STOP -> true;
            case MOVE, FINISH -> false;
        };
    }
}
