package vn.banggiang.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ProcedureCode;

/** Which procedures follow which (thủ tục liên thông): a closed list without circles, kept by leaders of the first one's keeper. */
@Service
@Transactional
public class Followers {

    private final JdbcClient jdbc;
    private final ProceduresInForce procedures;
    private final ProcedureRights rights;
    private final Journal journal;
    private final Clock clock;

    Followers(JdbcClient jdbc, ProceduresInForce procedures, ProcedureRights rights, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are done today, by code. */
    public List<Follower> of(ProcedureId procedure) {
        return jdbc
                .sql("SELECT next_id, waits FROM cases.follower WHERE procedure_id = :id ORDER BY added_at, next_id")
                .param("id", procedure.value())
                .query((row, number) -> {
                    boolean waits = row.getBoolean("waits");
                    return procedures
                            .today(new ProcedureId(Columns.uuid(row, "next_id")))
                            .map(next -> follower(next, waits));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Adds one; one that stands there already is told anew whether it is waited for. {@code cases.follows-itself} where the
     * first would follow on itself, in however many turns.
     */
    public void add(Actor leader, ProcedureId procedure, ProcedureCode code, boolean waits) {
        AgencyId keeper = requireLeader(leader, procedure);
        ProcedureId next = procedures
                .called(code)
                .map(ProcedureInForce::id)
                .orElseThrow(() -> CasesException.invalid("code", "cases.procedure-not-done"));
        // One after the other: two at once could close a circle that neither sees.
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('cases.follower'))) taken")
                .query(Integer.class)
                .single();
        if (next.equals(procedure) || leadsTo(next, procedure)) {
            throw CasesException.conflict("cases.follows-itself");
        }
        jdbc.sql("""
                INSERT INTO cases.follower (procedure_id, next_id, agency_id, waits, added_by, added_at)
                VALUES (:id, :next, :agency, :waits, :by, :now)
                ON CONFLICT (procedure_id, next_id) DO UPDATE SET waits = excluded.waits
                """)
                .param("id", procedure.value())
                .param("next", next.value())
                .param("agency", keeper.value())
                .param("waits", waits)
                .param("by", leader.person().value())
                .param("now", Columns.time(clock.instant()))
                .update();
        note(leader, procedure, "cases.act.follower-added", code);
    }

    /** Takes one out; cases that were begun go on. */
    public void remove(Actor leader, ProcedureId procedure, ProcedureId next) {
        requireLeader(leader, procedure);
        int removed = jdbc.sql("DELETE FROM cases.follower WHERE procedure_id = :id AND next_id = :next")
                .param("id", procedure.value())
                .param("next", next.value())
                .update();
        if (removed == 1) {
            procedures
                    .today(next)
                    .ifPresent(gone -> note(
                            leader,
                            procedure,
                            "cases.act.follower-removed",
                            gone.facts().code()));
        }
    }

    /** The one that may follow. */
    Optional<Follower> find(ProcedureId procedure, ProcedureId next) {
        return of(procedure).stream()
                .filter(one -> one.procedure().equals(next))
                .findFirst();
    }

    private boolean leadsTo(ProcedureId from, ProcedureId to) {
        return jdbc.sql("""
                        WITH RECURSIVE later (id) AS (
                            SELECT CAST(:from AS uuid)
                            UNION
                            SELECT f.next_id FROM cases.follower f JOIN later ON f.procedure_id = later.id)
                        SELECT EXISTS (SELECT FROM later WHERE id = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query(Boolean.class)
                .single();
    }

    private void note(Actor leader, ProcedureId procedure, String act, ProcedureCode code) {
        journal.record(new JournalEntry(
                leader.person().value(),
                leader.agency().value(),
                act,
                "procedure:" + procedure,
                Map.of("code", code.value())));
    }

    private AgencyId requireLeader(Actor leader, ProcedureId procedure) {
        AgencyId keeper = procedures
                .today(procedure)
                .orElseThrow(() -> CasesException.missing("cases.not-found"))
                .keeper();
        if (!rights.mayPublish(leader, keeper)) {
            throw CasesException.forbidden("cases.only-who-publishes");
        }
        return keeper;
    }

    private static Follower follower(ProcedureInForce next, boolean waits) {
        return new Follower(next.id(), next.facts().code(), next.facts().name(), waits);
    }
}
