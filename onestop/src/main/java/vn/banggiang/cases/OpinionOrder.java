package vn.banggiang.cases;

import java.util.List;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.words.PlainText;

/**
 * Whom to ask what.
 *
 * @param agencies 1 to 20
 * @param question at most 4,000 characters
 * @param minutes working minutes that each of them has, 1 to 60,000; 0 for those of the step
 */
public record OpinionOrder(List<AgencyId> agencies, String question, int minutes) {

    private static final int MOST = 20;
    private static final int LONGEST = 4000;
    private static final int MOST_MINUTES = 60_000;

    /** {@link CasesException} that names the field that cannot stand. */
    public OpinionOrder {
        agencies = agencies.stream().distinct().toList();
        question = PlainText.paragraphs(question);
        if (agencies.isEmpty() || agencies.size() > MOST) {
            throw CasesException.invalid("agencies", "cases.ask-whom", MOST);
        }
        if (question.isEmpty() || question.length() > LONGEST) {
            throw CasesException.invalid("question", "cases.no-text", LONGEST);
        }
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw CasesException.invalid("minutes", "cases.no-minutes", MOST_MINUTES);
        }
    }
}
