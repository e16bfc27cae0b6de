package vn.banggiang.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.words.PlainText;

/** Somebody without an account says something of a draft. */
@Service
public class Commenting {

    private static final int SHORTEST = 10;

    private final ConsultationStore consultations;
    private final PublicCommentStore store;
    private final Journal journal;
    private final Clock clock;

    Commenting(ConsultationStore consultations, PublicCommentStore store, Journal journal, Clock clock) {
        this.consultations = consultations;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a comment in while its time runs; sent twice with one id it is taken in once, and {@code participation.form-used}
     * where it says something else.
     *
     * @param typed 10 to 5,000 characters
     * @param mayShow whether its sender allows that everybody reads it
     */
    @Transactional
    public void comment(CommentId id, ConsultationId on, String typed, Asker by, boolean mayShow, boolean effort) {
        String words = PlainText.paragraphs(typed);
        if (words.length() < SHORTEST) {
            throw ParticipationException.missing("words");
        }
        if (words.length() > Comment.LONGEST) {
            throw ParticipationException.tooLong("words", Comment.LONGEST);
        }
        Instant now = clock.instant();
        Consultation consultation = consultations.find(on).orElseThrow(ParticipationException::notFound);
        if (consultation.state(VietnamTime.day(now)) != ConsultationState.RUNNING) {
            throw ParticipationException.conflict("participation.not-running");
        }
        if (store.add(id, on, words, mayShow, effort, now, by)) {
            journal.record(new JournalEntry(
                    null, consultation.agency().value(), "participation.commented", "comment:" + id, Map.of()));
        } else if (!store.locked(id).words().equals(words)) {
            throw ParticipationException.conflict("participation.form-used");
        }
    }
}
