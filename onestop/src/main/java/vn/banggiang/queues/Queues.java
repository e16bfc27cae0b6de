package vn.banggiang.queues;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * The queue of today at an agency's one-stop desk, which its officers keep. Two who call at once never get the same number, and
 * whoever presses twice calls once.
 */
@Service
public class Queues {

    private final TicketStore store;
    private final Journal journal;
    private final Clock clock;

    Queues(TicketStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the person keeps the queue of their agency. */
    public boolean mayKeep(Actor actor) {
        return actor.is(Role.ONE_STOP_OFFICER);
    }

    /** Opens today's queue; once it is open, nothing changes. */
    @Transactional
    public void open(Actor officer) {
        requireKeeper(officer);
        if (store.open(officer.agency(), today(), officer.person(), clock.instant())) {
            note(officer, "queues.act.opened", "agency:" + officer.agency(), 0);
        }
    }

    /** The next number, for who stands at the counter or at the machine there. The same id twice is one number. */
    @Transactional
    public Ticket draw(Actor officer, TicketId id) {
        requireKeeper(officer);
        // Before anything is read: whoever draws the same at this moment waits here.
        store.lock(officer.agency(), today());
        Optional<Ticket> drawn = store.find(id);
        if (drawn.isPresent()) {
            return of(officer, id);
        }
        int number = store.next(officer.agency(), today()).orElseThrow(() -> QueuesException.conflict("queues.closed"));
        store.add(id, officer.agency(), today(), number, clock.instant());
        Ticket ticket = of(officer, id);
        note(officer, "queues.act.drawn", "ticket:" + id, number);
        return ticket;
    }

    /**
     * Calls the next number to a desk: what was sent on to it, or what waits for any. Whatever stands before the desk is done with
     * it.
     *
     * @param after the number that the officer saw before the desk, or null; where another stands there by now, that one was called
     *     meanwhile and is the answer
     * @return empty where nobody waits
     */
    @Transactional
    public Optional<Ticket> call(Actor officer, Desk desk, @Nullable TicketId after) {
        requireKeeper(officer);
        store.lock(officer.agency(), today());
        Optional<Ticket> before = store.at(officer.agency(), today(), desk);
        if (before.isPresent() && !before.get().id().equals(after)) {
            return before;
        }
        Instant now = clock.instant();
        before.ifPresent(ticket -> store.end(ticket.id(), Ticket.State.DONE, now));
        Optional<Ticket> called = store.call(officer.agency(), today(), desk, officer.person(), now);
        called.ifPresent(ticket -> note(officer, "queues.act.called", "ticket:" + ticket.id(), ticket.number()));
        return called;
    }

    /** Calls once more what stands before a desk. */
    @Transactional
    public void again(Actor officer, TicketId id) {
        requireCalled(of(officer, id));
        store.again(id, clock.instant());
    }

    /** Nobody came. */
    @Transactional
    public void skip(Actor officer, TicketId id) {
        end(officer, id, Ticket.State.ABSENT);
    }

    /** What the person came for is done. */
    @Transactional
    public void done(Actor officer, TicketId id) {
        end(officer, id, Ticket.State.DONE);
    }

    /** Another desk is to call it, before what waits for any. */
    @Transactional
    public void sendOn(Actor officer, TicketId id, Desk desk) {
        Ticket ticket = of(officer, id);
        requireCalled(ticket);
        store.sendOn(id, desk);
        note(officer, "queues.act.sent-on", "ticket:" + id, ticket.number());
    }

    /** A number of today. */
    @Transactional(readOnly = true)
    public Ticket see(Actor officer, TicketId id) {
        return of(officer, id);
    }

    /** What stands before a desk. */
    @Transactional(readOnly = true)
    public Optional<Ticket> at(Actor officer, Desk desk) {
        requireKeeper(officer);
        return store.at(officer.agency(), today(), desk);
    }

    /** What everybody may see of an agency's day. */
    @Transactional(readOnly = true)
    public QueueBoard board(AgencyId agency) {
        return store.board(agency, today());
    }

    private void end(Actor officer, TicketId id, Ticket.State end) {
        Ticket ticket = of(officer, id);
        if (ticket.state() == end) {
            return;
        }
        requireCalled(ticket);
        store.end(id, end, clock.instant());
        note(officer, "queues.act." + (end == Ticket.State.DONE ? "done" : "skipped"), "ticket:" + id, ticket.number());
    }

    private Ticket of(Actor officer, TicketId id) {
        requireKeeper(officer);
        return store.find(id)
                .filter(ticket ->
                        ticket.agency().equals(officer.agency()) && ticket.day().equals(today()))
                .orElseThrow(QueuesException::missing);
    }

    private void requireKeeper(Actor officer) {
        if (!mayKeep(officer)) {
            throw QueuesException.forbidden();
        }
    }

    private static void requireCalled(Ticket ticket) {
        if (ticket.state() != Ticket.State.CALLED) {
            throw QueuesException.conflict("queues.not-called");
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private void note(Actor officer, String act, String subject, int number) {
        journal.record(new JournalEntry(
                officer.person().value(),
                officer.agency().value(),
                act,
                subject,
                Map.of("number", String.valueOf(number))));
    }
}
