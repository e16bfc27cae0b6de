package vn.banggiang.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * A question in a list of those who handle it.
 *
 * @param title empty where it was forgotten with who asked
 * @param overdue whether its last day is over and it is not
 */
public record QuestionLine(
        QuestionId id,
        long number,
        String title,
        AgencyId agency,
        QuestionField field,
        QuestionState state,
        LocalDate due,
        @Nullable PersonId assignee,
        boolean overdue) {

    static QuestionLine of(Question question, LocalDate today) {
        return new QuestionLine(
                question.id(),
                question.number(),
                question.title(),
                question.agency(),
                question.field(),
                question.state(),
                question.due(),
                question.assignee(),
                question.isOverdue(today));
    }
}
