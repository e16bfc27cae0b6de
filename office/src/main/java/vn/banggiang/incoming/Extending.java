package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.LastDays;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;

/** Whoever works on a document asks for more time; a leader grants or declines it. */
@Service
public class Extending {

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final IncomingStore store;
    private final LastDays lastDays;
    private final Told told;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final Clock clock;

    Extending(
            IncomingStore store,
            LastDays lastDays,
            Told told,
            DocumentRights rights,
            DocumentHistory history,
            Clock clock) {
        this.store = store;
        this.lastDays = lastDays;
        this.told = told;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
    }

    /** Whether this person works on the document, or is to, and may ask for more time. */
    public static boolean mayAsk(Actor actor, IncomingDocument document) {
        Direction direction = document.direction();
        Handling handling = document.handling();
        return document.state().inTheUnit()
                && direction != null
                && (handling == null
                        ? direction.leads(actor)
                        : handling.handler().equals(actor.person()));
    }

    /** Whether this person answers the wish for more time that there is. */
    public static boolean mayAnswer(Actor actor, IncomingDocument document) {
        Direction direction = document.direction();
        return actor.is(Role.LEADER)
                && document.state().inTheUnit()
                && direction != null
                && direction.extension() != null;
    }

    /**
     * Asks for more time; a later wish takes the place of an earlier one, the same again changes nothing.
     *
     * @param until after the deadline that there is
     */
    @Transactional
    public void ask(Actor asking, IncomingId id, LocalDate until, String reason) {
        IncomingDocument document = mine(asking, id);
        if (!mayAsk(asking, document)) {
            throw DocumentsException.forbidden("documents.only-handler");
        }
        Direction direction = document.requiredDirection();
        LocalDate day = lastDays.day(new TimeLimit.Day(until));
        if (!day.isAfter(direction.deadline())) {
            throw DocumentsException.invalid("documents.extension-not-longer", DAY.format(direction.deadline()))
                    .at("until");
        }
        String why = FieldText.required("reason", reason, LONGEST_REASON);
        var wish = new Extension(day, why, asking.person(), clock.instant());
        Extension before = direction.extension();
        if (before != null && before.until().equals(day) && before.reason().equals(why)) {
            return;
        }
        store.update(document.redirected(direction.asking(wish)));
        record(asking, id, HistoryAct.EXTENSION_ASKED, DAY.format(day) + " · " + why);
    }

    /**
     * Grants or declines what was asked for, and tells who asked.
     *
     * @param asked the day that the leader saw: CONFLICT {@code documents.extension-changed} where another one is asked
     *     for by now, or none
     * @param words the leader's; may be empty
     */
    @Transactional
    public void answer(Actor leader, IncomingId id, LocalDate asked, boolean granted, String words) {
        IncomingDocument document = mine(leader, id);
        if (!leader.is(Role.LEADER)) {
            throw DocumentsException.forbidden("documents.only-leader");
        }
        Direction direction = document.requiredDirection();
        Extension wish = direction.extension();
        if (wish == null || !wish.until().equals(asked) || !mayAnswer(leader, document)) {
            throw DocumentsException.conflict("documents.extension-changed");
        }
        store.update(document.redirected(direction.answered(wish, granted)));
        tell(document, wish.by(), leader.person());
        String said = FieldText.optional("words", words, LONGEST_REASON);
        record(
                leader,
                id,
                granted ? HistoryAct.EXTENSION_GRANTED : HistoryAct.EXTENSION_DECLINED,
                said.isEmpty() ? DAY.format(wish.until()) : DAY.format(wish.until()) + " · " + said);
    }

    private void tell(IncomingDocument document, PersonId who, PersonId by) {
        if (!who.equals(by)) {
            told.tell(document, who);
        }
    }

    private IncomingDocument mine(Actor actor, IncomingId id) {
        rights.requireSight(actor, id.ref());
        return store.locked(id);
    }

    private void record(Actor actor, IncomingId id, HistoryAct act, String words) {
        history.record(id.ref(), actor.agency(), act, actor.person(), words);
    }
}
