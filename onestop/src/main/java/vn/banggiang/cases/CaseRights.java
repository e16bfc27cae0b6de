package vn.banggiang.cases;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.workflows.steps.AgencySlot;

/**
 * The one rule that decides who does what with cases: those who work at an agency that has to do with the case, or took over
 * from one that has. A step belongs to its role: whoever holds it there today may do it.
 */
@Component
public class CaseRights {

    private static final Set<Role> WORKING =
            EnumSet.of(Role.ONE_STOP_OFFICER, Role.SPECIALIST, Role.HEAD_OF_UNIT, Role.LEADER, Role.CLERK);

    private final Directory directory;

    CaseRights(Directory directory) {
        this.directory = directory;
    }

    /** Whether the person works with cases at all. */
    public boolean works(Actor actor) {
        return actor.roles().stream().anyMatch(WORKING::contains);
    }

    /** Whether the person enters at the counter what people bring. */
    public boolean mayReceive(Actor actor) {
        return actor.is(Role.ONE_STOP_OFFICER);
    }

    /** Whether the person sees this case. */
    public boolean maySee(Actor actor, Case one) {
        return works(actor) && agencies(actor).stream().anyMatch(one.agencies().all()::contains);
    }

    /** Whether it is the person's turn there. */
    public boolean mayAct(Actor actor, Passage passage) {
        return actor.is(passage.role()) && agencies(actor).contains(passage.agency());
    }

    /** Whether the person may go on without an answer that is overdue: a leader of the agency that asked. */
    public boolean mayPassOver(Actor actor, Case one, AgencySlot slot) {
        return actor.is(Role.LEADER) && isOf(actor, one.agencies().in(slot));
    }

    /** Whether the person's agency was asked: it sees what belongs to the question, also after it answered. */
    boolean isAsked(Actor actor, Consultation asked) {
        return works(actor) && isOf(actor, asked.agency());
    }

    /** Whether the person answers for the agency that was asked. */
    boolean mayAnswer(Actor actor, Consultation asked) {
        return actor.is(asked.role()) && isOf(actor, asked.agency());
    }

    /** Whether the person works there, or where that agency ended in. */
    boolean isOf(Actor actor, AgencyId agency) {
        return agencies(actor).contains(agency);
    }

    /** The agency in which the person works, and those that ended in it. */
    Set<AgencyId> agencies(Actor actor) {
        return directory.withPredecessors(actor.agency());
    }

    void requireSight(Actor actor, Case one) {
        if (!maySee(actor, one)) {
            throw CasesException.missing("cases.not-found");
        }
    }

    void requireReceiver(Actor actor) {
        if (!mayReceive(actor)) {
            throw CasesException.forbidden("cases.only-one-stop");
        }
    }

    void requireAnswerer(Actor actor, Consultation asked) {
        if (!mayAnswer(actor, asked)) {
            throw CasesException.forbidden("cases.not-your-turn");
        }
    }

    void requireTurn(Actor actor, Passage passage) {
        if (!mayAct(actor, passage)) {
            throw CasesException.forbidden("cases.not-your-turn");
        }
    }
}
