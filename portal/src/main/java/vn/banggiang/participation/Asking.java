package vn.banggiang.participation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.directory.AgencyId;

/** Somebody without an account asks an agency. */
@Service
public class Asking {

    private final QuestionStore store;
    private final QuestionTrail trail;
    private final ParticipationKey key;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Asking(
            QuestionStore store,
            QuestionTrail trail,
            ParticipationKey key,
            Terms terms,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.trail = trail;
        this.key = key;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Takes a question in; asked twice with one id it is asked once, and {@code participation.form-used} where it asks
     * something else.
     *
     * @param effort whether a browser worked for it
     * @return the code by which its asker looks up how it stands
     */
    @Transactional
    public ReceiptCode ask(
            QuestionId id, AgencyId agency, QuestionField field, AskedText text, Asker asker, boolean effort) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.day(now);
        ReceiptCode receipt = key.receipt(id.value());
        Question question = new Question(
                id,
                0,
                agency,
                agency,
                Set.of(),
                field,
                text.title(),
                text.words(),
                now,
                effort,
                QuestionState.RECEIVED,
                false,
                "",
                "",
                null,
                calendar.deadline(today, terms.at(TermKind.ANSWER, today)),
                null,
                null,
                null,
                "");
        if (store.add(question, asker, receipt)) {
            trail.note(id, new Happening(now, Happening.Act.ASKED, null, agency, null, null, ""));
        } else if (!store.locked(id).isAsked(text)) {
            throw ParticipationException.conflict("participation.form-used");
        }
        return receipt;
    }
}
