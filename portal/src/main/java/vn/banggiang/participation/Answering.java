package vn.banggiang.participation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.richtext.RichText;

/** Somebody writes the answer, somebody else approves it; then everybody reads it, or who asked alone. */
@Service
public class Answering {

    private final QuestionStore store;
    private final QuestionTrail trail;
    private final QuestionRights rights;
    private final PublicFrame portals;
    private final Clock clock;

    Answering(QuestionStore store, QuestionTrail trail, QuestionRights rights, PublicFrame portals, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.rights = rights;
        this.portals = portals;
        this.clock = clock;
    }

    /** Writes the answer and hands it up for approval; the same words twice are one answer. */
    @Transactional
    public void answer(Actor writer, QuestionId id, RichText body) {
        Question question = store.locked(id);
        if (isWritten(writer, question, body)) {
            return;
        }
        rights.require(writer, question, QuestionPower.ANSWERS);
        if (body.isEmpty()) {
            throw ParticipationException.missing("body");
        }
        refuseTelling(question, body);
        Answer answer = new Answer(store.answers(id) + 1, body, writer.person(), clock.instant());
        store.add(id, answer);
        store.update(question.answered(answer));
        note(writer, id, Happening.Act.ANSWERED, "");
    }

    /** Sends the answer out; approved twice it goes out once. */
    @Transactional
    public void approve(Actor leader, QuestionId id) {
        Question question = store.locked(id);
        if (question.state() == QuestionState.PUBLISHED && leader.person().equals(question.approvedBy())) {
            return;
        }
        rights.require(leader, question, QuestionPower.APPROVES);
        store.update(question.published(leader.person(), clock.instant()));
        note(leader, id, Happening.Act.PUBLISHED, "");
        if (question.openly()) {
            portals.changed(question.agency());
        }
    }

    /** Has the answer written anew, and says why. */
    @Transactional
    public void sendBack(Actor leader, QuestionId id, String why) {
        Question question = store.locked(id);
        rights.require(leader, question, QuestionPower.APPROVES);
        store.update(question.returned());
        note(leader, id, Happening.Act.RETURNED, Said.required("reason", why));
    }

    /** Takes question and answer off the portal; who asked still reads the answer. */
    @Transactional
    public void withdraw(Actor leader, QuestionId id, String why) {
        Question question = store.locked(id);
        rights.require(leader, question, QuestionPower.WITHDRAWS);
        String reason = Said.required("reason", why);
        store.update(question.withdrawn(reason));
        note(leader, id, Happening.Act.WITHDRAWN, reason);
        portals.changed(question.agency());
    }

    private void refuseTelling(Question question, RichText body) {
        if (question.openly()
                && store.asker(question.id())
                        .filter(asker -> PersonalData.tells(body.words(), asker))
                        .isPresent()) {
            throw ParticipationException.invalid("body", "participation.personal-data");
        }
    }

    private static boolean isWritten(Actor writer, Question question, RichText body) {
        Answer written = question.answer();
        return question.state() == QuestionState.ANSWERED
                && written != null
                && written.writtenBy().equals(writer.person())
                && written.body().equals(body);
    }

    private void note(Actor by, QuestionId id, Happening.Act act, String words) {
        Instant now = clock.instant();
        trail.note(id, new Happening(now, act, by.person(), by.agency(), null, null, words));
    }
}
