package vn.banggiang.auditing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/**
 * Verifications of the journal's chain, as {@code bg audit verify} does them: asked for here, done in the background. Every
 * method refuses who is no auditor with {@link AuditingException} {@code auditing.forbidden}.
 */
@Service
public class ChainVerifications {

    private static final int LATEST = 20;

    private final ChainVerificationStore store;
    private final SchedulerClient scheduler;
    private final Journal journal;
    private final Clock clock;

    ChainVerifications(ChainVerificationStore store, SchedulerClient scheduler, Journal journal, Clock clock) {
        this.store = store;
        this.scheduler = scheduler;
        this.journal = journal;
        this.clock = clock;
    }

    /** Starts one; while one goes on, it is that one. */
    @Transactional
    public ChainVerification start(Actor auditor) {
        AuditingRights.require(auditor);
        UUID id = UUID.randomUUID();
        if (store.start(id, auditor.person())) {
            scheduler.scheduleIfNotExists(
                    ChainVerificationTask.DESCRIPTOR.instance(id.toString()).build(), clock.instant());
            journal.record(new JournalEntry(
                    auditor.person().value(),
                    auditor.agency().value(),
                    "auditing.verification-started",
                    "verification:" + id,
                    Map.of()));
        }
        return store.latest(1).getFirst();
    }

    /** One of them; {@link AuditingException} {@code auditing.verification-unknown} as well. */
    public ChainVerification of(Actor auditor, UUID id) {
        AuditingRights.require(auditor);
        return store.of(id).orElseThrow(AuditingException::unknownVerification);
    }

    /** The latest twenty, newest first. */
    public List<ChainVerification> latest(Actor auditor) {
        AuditingRights.require(auditor);
        return store.latest(LATEST);
    }
}
