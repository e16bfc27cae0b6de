package vn.banggiang.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.richtext.RichText;

/** An agency lets everybody comment a draft, and says afterwards what became of the comments. */
@Service
public class Consulting {

    private final ConsultationStore store;
    private final PublicCommentStore comments;
    private final ConsultationRights rights;
    private final Terms terms;
    private final PublicFrame portals;
    private final Journal journal;
    private final Clock clock;

    Consulting(
            ConsultationStore store,
            PublicCommentStore comments,
            ConsultationRights rights,
            Terms terms,
            PublicFrame portals,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.comments = comments;
        this.rights = rights;
        this.terms = terms;
        this.portals = portals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes one down, for a leader to approve; with the same id again it is written anew until it is approved. */
    @Transactional
    public void save(Actor writer, ConsultationId id, ConsultationText text, List<DraftFile> files) {
        if (!rights.mayBegin(writer)) {
            throw ParticipationException.forbidden("participation.only-office");
        }
        requireTime(text);
        if (!store.add(id, writer.agency(), text, writer.person(), clock.instant())) {
            Consultation before = store.locked(id);
            rights.requireSight(writer, before);
            if (before.publishedAt() != null) {
                throw ParticipationException.conflict("participation.published-stays");
            }
            store.change(id, text, writer.person());
        }
        if (!files.isEmpty()) {
            store.files(id, files);
        }
        note(writer, "participation.consultation-saved", id);
    }

    /** Approves it: it is on line from its first day. Approved twice it is approved once. */
    @Transactional
    public void publish(Actor leader, ConsultationId id) {
        Consultation consultation = store.locked(id);
        rights.requireSight(leader, consultation);
        if (consultation.publishedAt() != null) {
            return;
        }
        if (!rights.mayPublish(leader, consultation)) {
            throw ParticipationException.forbidden("participation.another-approves");
        }
        requireTime(consultation.text());
        store.publish(id, leader.person(), clock.instant());
        note(leader, "participation.consultation-published", id);
        portals.changed(consultation.agency());
    }

    /** Writes what became of the comments, for a leader to approve, once the time is over and all are decided. */
    @Transactional
    public void answer(Actor writer, ConsultationId id, RichText answer) {
        Consultation consultation = store.locked(id);
        rights.requireSight(writer, consultation);
        if (writer.person().equals(consultation.answerBy()) && answer.equals(consultation.answer())) {
            return;
        }
        if (consultation.state(VietnamTime.today(clock)) != ConsultationState.ENDED) {
            throw ParticipationException.conflict("participation.not-ended");
        }
        CommentCounts counts = comments.counts(id);
        if (counts.received() + counts.undecided() > 0) {
            throw ParticipationException.conflict(
                    "participation.comments-open", counts.received() + counts.undecided());
        }
        if (answer.isEmpty()) {
            throw ParticipationException.missing("body");
        }
        store.answer(id, answer, writer.person());
        note(writer, "participation.consultation-answer", id);
    }

    /** Approves the answer: everybody reads it. Approved twice it is approved once. */
    @Transactional
    public void approveAnswer(Actor leader, ConsultationId id) {
        Consultation consultation = store.locked(id);
        rights.requireSight(leader, consultation);
        if (consultation.answeredAt() != null) {
            return;
        }
        if (!rights.mayApproveAnswer(leader, consultation)) {
            throw ParticipationException.forbidden("participation.another-approves");
        }
        store.answered(id, leader.person(), clock.instant());
        note(leader, "participation.consultation-answered", id);
        portals.changed(consultation.agency());
    }

    /** A draft of legal norms is open for the days that the law sets, beginning today at the earliest. */
    private void requireTime(ConsultationText text) {
        LocalDate today = VietnamTime.today(clock);
        if (text.from().isBefore(today)) {
            throw ParticipationException.invalid("from", "participation.from-over");
        }
        int days = terms.at(TermKind.CONSULTATION, text.from());
        if (text.regulation() && text.until().isBefore(text.from().plusDays(days - 1L))) {
            throw ParticipationException.invalid("until", "participation.consultation-short", days);
        }
    }

    private void note(Actor by, String act, ConsultationId id) {
        journal.record(new JournalEntry(by.person().value(), by.agency().value(), act, "consultation:" + id, Map.of()));
    }
}
