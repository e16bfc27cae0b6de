package vn.banggiang.participation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.words.PlainText;

/** An agency's office reads what was said of a draft, and says of each what becomes of it. */
@Service
public class Weighing {

    private final ConsultationStore consultations;
    private final PublicCommentStore store;
    private final ConsultationRights rights;
    private final PublicFrame portals;
    private final Journal journal;

    Weighing(
            ConsultationStore consultations,
            PublicCommentStore store,
            ConsultationRights rights,
            PublicFrame portals,
            Journal journal) {
        this.consultations = consultations;
        this.store = store;
        this.rights = rights;
        this.portals = portals;
        this.journal = journal;
    }

    /**
     * Lets a comment count.
     *
     * @param publicWords as everybody shall read it; blank where nobody shall, or its sender does not allow it
     */
    @Transactional
    public void take(Actor by, CommentId id, String publicWords) {
        Comment comment = store.locked(id);
        Consultation consultation = mine(by, comment);
        String words = comment.mayShow() ? PlainText.paragraphs(publicWords) : "";
        if (words.length() > Comment.LONGEST) {
            throw ParticipationException.tooLong("words", Comment.LONGEST);
        }
        if (store.commenter(id).filter(who -> PersonalData.tells(words, who)).isPresent()) {
            throw ParticipationException.invalid("words", "participation.personal-data");
        }
        keep(by, consultation, with(comment, Comment.State.TAKEN, words, comment.outcome(), comment.outcomeWords()));
    }

    /** Lets it not count: advertising, abuse, nothing of the draft. */
    @Transactional
    public void drop(Actor by, CommentId id) {
        Comment comment = store.locked(id);
        keep(by, mine(by, comment), with(comment, Comment.State.DROPPED, "", null, ""));
    }

    /** Says what becomes of a comment that counts, and why. */
    @Transactional
    public void decide(Actor by, CommentId id, Comment.Outcome outcome, String why) {
        Comment comment = store.locked(id);
        Consultation consultation = mine(by, comment);
        if (comment.state() != Comment.State.TAKEN) {
            throw ParticipationException.conflict("participation.comment-not-taken");
        }
        String words = Said.required("reason", why);
        keep(by, consultation, with(comment, comment.state(), comment.publicWords(), outcome, words));
    }

    private Consultation mine(Actor by, Comment comment) {
        Consultation consultation =
                consultations.find(comment.consultation()).orElseThrow(ParticipationException::notFound);
        rights.requireSight(by, consultation);
        if (consultation.answeredAt() != null) {
            throw ParticipationException.conflict("participation.published-stays");
        }
        return consultation;
    }

    private void keep(Actor by, Consultation consultation, Comment next) {
        store.update(next, by.person());
        journal.record(new JournalEntry(
                by.person().value(),
                by.agency().value(),
                "participation.weighed",
                "comment:" + next.id(),
                Map.of("state", next.state().name(), "outcome", String.valueOf(next.outcome()))));
        portals.changed(consultation.agency());
    }

    private static Comment with(
            Comment comment,
            Comment.State state,
            String publicWords,
            Comment.@Nullable Outcome outcome,
            String outcomeWords) {
        return new Comment(
                comment.id(),
                comment.consultation(),
                comment.words(),
                comment.mayShow(),
                comment.effort(),
                comment.sentAt(),
                state,
                publicWords,
                outcome,
                outcomeWords);
    }
}
