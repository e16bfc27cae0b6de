package vn.banggiang.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * What somebody asked an agency, without who asked.
 *
 * @param number of its public address
 * @param askedAtSite the agency at whose portal it was asked
 * @param agency that answers
 * @param passed agencies that handed it on
 * @param words as asked; empty when who asked was forgotten
 * @param effort whether a browser worked for it, so that it is read before others
 * @param openly whether it is published with its answer
 * @param publicTitle as everybody reads it, without personal data; {@code publicWords} likewise
 * @param due last day in time for the answer
 * @param answer the answer that was proposed last, or approved; null before
 * @param endedAt when it was answered or refused, or null
 * @param reason why it was refused, or no more shown; empty otherwise
 */
public record Question(
        QuestionId id,
        long number,
        AgencyId askedAtSite,
        AgencyId agency,
        Set<AgencyId> passed,
        QuestionField field,
        String title,
        String words,
        Instant askedAt,
        boolean effort,
        QuestionState state,
        boolean openly,
        String publicTitle,
        String publicWords,
        @Nullable PersonId assignee,
        LocalDate due,
        @Nullable Answer answer,
        @Nullable PersonId approvedBy,
        @Nullable Instant endedAt,
        String reason) {

    /** Copies the set. */
    public Question {
        passed = Set.copyOf(passed);
    }

    /** Whether its last day is over and it is not. */
    public boolean isOverdue(LocalDate today) {
        return !state.isOver() && due.isBefore(today);
    }

    /** Whether everybody reads it. */
    public boolean isOnLine() {
        return openly && state == QuestionState.PUBLISHED;
    }

    /** Whether this was asked with it. */
    boolean isAsked(AskedText text) {
        return title.equals(text.title()) && words.equals(text.words());
    }

    Question accepted(QuestionField of, boolean published, String title, String text) {
        return with(of, QuestionState.ACCEPTED, published, title, text, assignee, due, answer);
    }

    Question assigned(PersonId to, LocalDate until) {
        return with(field, QuestionState.ASSIGNED, openly, publicTitle, publicWords, to, until, answer);
    }

    Question answered(Answer words) {
        return with(field, QuestionState.ANSWERED, openly, publicTitle, publicWords, assignee, due, words);
    }

    Question returned() {
        return with(field, QuestionState.ASSIGNED, openly, publicTitle, publicWords, assignee, due, answer);
    }

    Question routed(AgencyId to) {
        Set<AgencyId> before = new HashSet<>(passed);
        before.add(agency);
        before.remove(to);
        return new Question(
                id,
                number,
                askedAtSite,
                to,
                before,
                field,
                title,
                words,
                askedAt,
                effort,
                QuestionState.RECEIVED,
                false,
                "",
                "",
                null,
                due,
                answer,
                null,
                null,
                "");
    }

    Question published(PersonId by, Instant at) {
        return ended(QuestionState.PUBLISHED, openly, by, at, "");
    }

    Question refused(PersonId by, Instant at, String why) {
        return ended(QuestionState.REFUSED, false, by, at, why);
    }

    Question withdrawn(String why) {
        return ended(QuestionState.PUBLISHED, false, approvedBy, endedAt, why);
    }

    private Question ended(
            QuestionState end, boolean published, @Nullable PersonId by, @Nullable Instant at, String why) {
        return new Question(
                id,
                number,
                askedAtSite,
                agency,
                passed,
                field,
                title,
                words,
                askedAt,
                effort,
                end,
                published,
                publicTitle,
                publicWords,
                assignee,
                due,
                answer,
                by,
                at,
                why);
    }

    private Question with(
            QuestionField of,
            QuestionState next,
            boolean published,
            String readTitle,
            String readWords,
            @Nullable PersonId by,
            LocalDate until,
            @Nullable Answer said) {
        return new Question(
                id,
                number,
                askedAtSite,
                agency,
                passed,
                of,
                title,
                words,
                askedAt,
                effort,
                next,
                published,
                readTitle,
                readWords,
                by,
                until,
                said,
                null,
                null,
                "");
    }
}
