package vn.banggiang.applicants;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;

/** Erases who ended their account when something had to be kept for them, as soon as nothing has. */
@Component
class EndedAccounts {

    private static final Duration SETTLED = Duration.ofHours(1);
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final List<PersonalHoldings> holdings;
    private final ApplicantStore applicants;
    private final ApplicantTrail trail;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    EndedAccounts(
            List<PersonalHoldings> holdings,
            ApplicantStore applicants,
            ApplicantTrail trail,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.holdings = List.copyOf(holdings);
        this.applicants = applicants;
        this.trail = trail;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    void erase() {
        List<ApplicantId> some = ended(new ApplicantId(FIRST));
        while (!some.isEmpty()) {
            some.forEach(id -> transactions.executeWithoutResult(status -> erase(id)));
            some = ended(some.getLast());
        }
    }

    private void erase(ApplicantId id) {
        Set<ApplicantId> owned = new LinkedHashSet<>(Set.of(id));
        applicants.heldBy(id).forEach(held -> owned.add(held.id()));
        if (holdings.stream().allMatch(held -> held.kept(owned).isEmpty())) {
            owned.forEach(applicants::erase);
            trail.note(id, "erased", Map.of());
        }
    }

    private List<ApplicantId> ended(ApplicantId after) {
        return jdbc.sql("""
                        SELECT id FROM applicants.applicant one
                         WHERE id > :after AND erased_at IS NULL AND NOT entered AND holder_id IS NULL AND created_at < :before
                           AND NOT EXISTS (SELECT FROM applicants.account WHERE applicant_id = one.id)
                         ORDER BY id LIMIT :most
                        """)
                .param("after", after.value())
                .param("before", Columns.time(clock.instant().minus(SETTLED)))
                .param("most", AT_ONCE)
                .query((row, number) -> new ApplicantId(Columns.uuid(row, "id")))
                .list();
    }
}
