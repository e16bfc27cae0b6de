package vn.banggiang.incoming;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.identity.Actor;

/**
 * A direction is changed, also when somebody works on it already, or withdrawn while nobody does: by who gave it or any
 * leader of the agency, with a reason. Who had it until then is told.
 */
@Service
public class Redirecting {

    private static final int LONGEST_REASON = 500;

    private final IncomingStore store;
    private final Directions directions;
    private final Assignees assignees;
    private final Told told;
    private final DirectionTasks tasks;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final StatusBack statusBack;

    Redirecting(
            IncomingStore store,
            Directions directions,
            Assignees assignees,
            Told told,
            DirectionTasks tasks,
            DocumentRights rights,
            DocumentHistory history,
            StatusBack statusBack) {
        this.store = store;
        this.directions = directions;
        this.assignees = assignees;
        this.told = told;
        this.tasks = tasks;
        this.rights = rights;
        this.history = history;
        this.statusBack = statusBack;
    }

    /** Whether this person may change the document's direction as it is now. */
    public static boolean mayChange(Actor actor, IncomingDocument document) {
        Direction direction = document.direction();
        return document.state().inTheUnit()
                && direction != null
                && (actor.is(Role.LEADER) || direction.by().equals(actor.person()));
    }

    /** Others lead from now on. */
    @Transactional
    public void redirect(Actor leader, IncomingId id, String reason, Instruction entered) {
        IncomingDocument document = mine(leader, id);
        Direction direction = directions.of(leader, entered);
        IncomingDocument redirected = document.redirect(direction);
        requireMayChange(leader, document);
        String why = FieldText.required("reason", reason, LONGEST_REASON);
        assignees.putOnPath(redirected, direction);
        store.update(redirected);
        told.tellWhoHad(document, leader.person());
        told.tellOf(redirected, direction.informed());
        String words = direction.butPhe().isEmpty() ? why : why + " · " + direction.butPhe();
        history.record(id.ref(), leader.agency(), HistoryAct.REDIRECTED, leader.person(), words);
        statusBack.report(redirected, StatusCode.ASSIGNED, "", leader.person());
    }

    /** The document waits for a direction again. */
    @Transactional
    public void withdraw(Actor leader, IncomingId id, String reason) {
        IncomingDocument document = mine(leader, id);
        IncomingDocument withdrawn = document.withdraw();
        requireMayChange(leader, document);
        String why = FieldText.required("reason", reason, LONGEST_REASON);
        store.update(withdrawn);
        tasks.withdrawn(withdrawn, leader.person(), why);
        told.tellWhoHad(document, leader.person());
        history.record(id.ref(), leader.agency(), HistoryAct.DIRECTION_WITHDRAWN, leader.person(), why);
    }

    private IncomingDocument mine(Actor actor, IncomingId id) {
        rights.requireSight(actor, id.ref());
        return store.locked(id);
    }

    private static void requireMayChange(Actor leader, IncomingDocument document) {
        if (!mayChange(leader, document)) {
            throw DocumentsException.forbidden("documents.only-leader");
        }
    }
}
