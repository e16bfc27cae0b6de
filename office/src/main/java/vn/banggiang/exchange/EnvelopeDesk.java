package vn.banggiang.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * What people do with envelopes. Clerks and administrators of an agency see the lines of its own, the province's
 * administrators those of all; what an envelope holds is read by who may read the document in it, and by nobody else.
 */
@Service
public class EnvelopeDesk {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 50;

    private final EnvelopeRows rows;
    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Exchange exchange;
    private final Directory directory;
    private final Journal journal;
    private final List<EnvelopeReaders> readers;

    EnvelopeDesk(
            EnvelopeRows rows,
            Outbox outbox,
            Dispatch dispatch,
            Exchange exchange,
            Directory directory,
            Journal journal,
            List<EnvelopeReaders> readers) {
        this.rows = rows;
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.exchange = exchange;
        this.directory = directory;
        this.journal = journal;
        this.readers = List.copyOf(readers);
    }

    /** Newest first, {@value #PAGE_SIZE} a page, pages from 0. */
    public List<EnvelopeLine> lines(Actor actor, EnvelopeFilter filter, int page) {
        return rows.page(scope(actor), filter, PAGE_SIZE, (long) PAGE_SIZE * Math.max(page, 0));
    }

    /** One line; {@code exchange.envelope-unknown} when it is not the actor's to know. */
    public EnvelopeLine line(Actor actor, EnvelopeId id) {
        Optional<AgencyId> scope = scope(actor);
        return rows.find(id)
                .filter(line -> scope.isEmpty() || scope.get().equals(line.agency()))
                .orElseThrow(() -> ExchangeException.notFound(id));
    }

    /**
     * The signed message as sent or received, for who may read the document in it; of which none came, for the agency's
     * clerks. {@code exchange.content-not-yours} for who sees the line alone. The journal notes who read.
     */
    public InputStream edxml(Actor actor, EnvelopeId id) {
        boolean mayRead = rows.find(id)
                        .filter(line -> line.agency().equals(actor.agency()))
                        .isPresent()
                && mayRead(actor, id);
        if (!mayRead) {
            line(actor, id);
            throw ExchangeException.forbidden("exchange.content-not-yours");
        }
        InputStream edxml = exchange.edxml(id);
        record(actor, "exchange.read", id);
        return edxml;
    }

    private boolean mayRead(Actor actor, EnvelopeId id) {
        return readers.stream()
                .flatMap(system -> system.mayRead(actor, id).stream())
                .findFirst()
                .orElse(actor.is(Role.CLERK));
    }

    /** Takes in an edXML file that came another way, for the actor's agency; the id of the envelope it now is. */
    public EnvelopeId upload(Actor actor, InputStream edxml) {
        requireOwnDesk(actor);
        AgencyCode recipient = directory.agency(actor.agency()).code();
        EnvelopeId id = exchange.receive(edxml, recipient);
        record(actor, "exchange.uploaded", id);
        return id;
    }

    /** Sends what was refused or given up once more; {@code exchange.not-to-be-retried} when it is neither. */
    @Transactional
    public void retry(Actor actor, EnvelopeId id) {
        EnvelopeLine line = line(actor, id);
        if (!outbox.requeue(id, line.agency())) {
            throw ExchangeException.conflict("exchange.not-to-be-retried");
        }
        dispatch.again(id);
        record(actor, "exchange.retried", id);
    }

    private static Optional<AgencyId> scope(Actor actor) {
        if (actor.is(Role.PROVINCE_ADMINISTRATOR)) {
            return Optional.empty();
        }
        requireOwnDesk(actor);
        return Optional.of(actor.agency());
    }

    private static void requireOwnDesk(Actor actor) {
        if (!actor.is(Role.CLERK) && !actor.is(Role.AGENCY_ADMINISTRATOR)) {
            throw ExchangeException.forbidden("exchange.not-your-desk");
        }
    }

    private void record(Actor actor, String action, EnvelopeId id) {
        journal.record(
                new JournalEntry(actor.person().value(), actor.agency().value(), action, "envelope:" + id, Map.of()));
    }
}
