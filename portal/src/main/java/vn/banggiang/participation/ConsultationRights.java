package vn.banggiang.participation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * The one rule that decides what somebody may do with a draft that is open for comments: the office of its agency (clerks,
 * editors, leaders) works on it, a leader who did not write approves. The work of an agency that ended is its successor's.
 */
@Component
class ConsultationRights {

    private final Directory directory;

    ConsultationRights(Directory directory) {
        this.directory = directory;
    }

    boolean mayBegin(Actor actor) {
        return QuestionRights.isOffice(actor);
    }

    boolean maySee(Actor actor, Consultation consultation) {
        return QuestionRights.isOffice(actor)
                && directory.withPredecessors(actor.agency()).contains(consultation.agency());
    }

    boolean mayPublish(Actor actor, Consultation consultation) {
        return leads(actor, consultation) && !actor.person().equals(consultation.writtenBy());
    }

    boolean mayApproveAnswer(Actor actor, Consultation consultation) {
        return leads(actor, consultation)
                && consultation.isAnswerWaiting()
                && !actor.person().equals(consultation.answerBy());
    }

    UUID[] mine(Actor actor) {
        return QuestionRights.isOffice(actor)
                ? directory.withPredecessors(actor.agency()).stream()
                        .map(AgencyId::value)
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    /** {@code participation.not-found} for whom it does not concern. */
    void requireSight(Actor actor, Consultation consultation) {
        if (!maySee(actor, consultation)) {
            throw ParticipationException.notFound();
        }
    }

    private boolean leads(Actor actor, Consultation consultation) {
        return actor.is(Role.LEADER) && maySee(actor, consultation);
    }
}
