package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.LastDays;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;

/**
 * The head of the lead unit gives a document to one of the unit, and to another later (annex IV, "Phiếu giải quyết văn bản
 * đến", part 2).
 */
@Service
public class UnitAssigning {

    private static final int LONGEST_WORDS = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final IncomingStore store;
    private final LastDays lastDays;
    private final Told told;
    private final Directory directory;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final Clock clock;

    UnitAssigning(
            IncomingStore store,
            LastDays lastDays,
            Told told,
            Directory directory,
            DocumentRights rights,
            DocumentHistory history,
            Clock clock) {
        this.store = store;
        this.lastDays = lastDays;
        this.told = told;
        this.directory = directory;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
    }

    /** Whether this person heads the unit that leads the document, while it is open. */
    public static boolean mayAssign(Actor actor, IncomingDocument document) {
        Direction direction = document.direction();
        return actor.is(Role.HEAD_OF_UNIT)
                && document.state().inTheUnit()
                && direction != null
                && direction.lead() instanceof Assignee.ToUnit
                && direction.lead().means(actor);
    }

    /**
     * Gives it to somebody of the unit; whoever worked on it until then is told. The same again changes nothing.
     *
     * @param deadline none after the leader's
     * @param words may be empty
     */
    @Transactional
    public void assign(Actor head, IncomingId id, PersonId to, TimeLimit deadline, String words) {
        rights.requireSight(head, id.ref());
        IncomingDocument document = store.locked(id);
        if (!mayAssign(head, document)) {
            throw DocumentsException.forbidden("documents.only-head-of-lead");
        }
        Direction direction = document.requiredDirection();
        requireOfTheUnit(direction, to);
        var assignment = new Assignment(
                to,
                inTime(lastDays.day(deadline), direction.deadline()),
                FieldText.optional("words", words, LONGEST_WORDS),
                head.person(),
                clock.instant());
        if (sameAs(direction.assignment(), assignment)) {
            return;
        }
        IncomingDocument assigned = document.assign(assignment);
        store.update(assigned);
        rights.include(id.ref(), head.agency(), to);
        if (document.handling() != null && assigned.handling() == null) {
            told.tellWhoHad(document, head.person());
        }
        history.record(id.ref(), head.agency(), HistoryAct.ASSIGNED, head.person(), said(assignment));
    }

    private void requireOfTheUnit(Direction direction, PersonId person) {
        if (!(direction.lead() instanceof Assignee.ToUnit(UnitId unit))
                || directory.members(unit).stream()
                        .noneMatch(post -> post.person().equals(person))) {
            throw DocumentsException.invalid("documents.assignee-other-unit").at("person");
        }
    }

    private static LocalDate inTime(LocalDate day, LocalDate leaders) {
        if (day.isAfter(leaders)) {
            throw DocumentsException.invalid("documents.deadline-after-leaders", DAY.format(day), DAY.format(leaders))
                    .at("deadline");
        }
        return day;
    }

    private static boolean sameAs(@Nullable Assignment before, Assignment now) {
        return before != null
                && before.to().equals(now.to())
                && before.deadline().equals(now.deadline())
                && before.words().equals(now.words());
    }

    private String said(Assignment assignment) {
        String whom = directory.person(assignment.to()).fullName() + ", " + DAY.format(assignment.deadline());
        return assignment.words().isEmpty() ? whom : whom + " · " + assignment.words();
    }
}
