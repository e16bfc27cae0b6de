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
 * What people do with envelopes: clerks and administrators of an agency with its own, the province's administrators
 * with all, though they read none.
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

    EnvelopeDesk(
            EnvelopeRows rows,
            Outbox outbox,
            Dispatch dispatch,
            Exchange exchange,
            Directory directory,
            Journal journal) {
        this.rows = rows;
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.exchange = exchange;
        this.directory = directory;
        this.journal = journal;
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

    /** The signed message as sent or received; only for clerks and administrators of the agency it belongs to. */
    public InputStream edxml(Actor actor, EnvelopeId id) {
        requireOwnDesk(actor);
        EnvelopeLine line = rows.find(id)
                .filter(found -> found.agency().equals(actor.agency()))
                .orElseThrow(() -> ExchangeException.notFound(id));
        return exchange.edxml(line.id());
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
        dispatch.schedule(id);
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
