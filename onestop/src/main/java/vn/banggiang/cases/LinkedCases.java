package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;

/**
 * Cases that follow from another (hồ sơ liên thông): same applicant, the same papers, a code, a clock and an agency of their own.
 * Only procedures of the closed list follow, each once.
 */
@Service
public class LinkedCases {

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final Passages passages;
    private final CaseHistory history;
    private final CaseRights rights;
    private final ApplicantSeal seal;
    private final Papers papers;
    private final Followers followers;
    private final Counter counter;
    private final ProceduresInForce procedures;
    private final TransactionOperations transactions;
    private final Clock clock;

    LinkedCases(
            JdbcClient jdbc,
            CaseStore store,
            Passages passages,
            CaseHistory history,
            CaseRights rights,
            ApplicantSeal seal,
            Papers papers,
            Followers followers,
            Counter counter,
            ProceduresInForce procedures,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.passages = passages;
        this.history = history;
        this.rights = rights;
        this.seal = seal;
        this.papers = papers;
        this.followers = followers;
        this.counter = counter;
        this.procedures = procedures;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What may still be begun by this person; empty where it is not their turn. */
    public List<Follower> offered(Actor actor, Case one) {
        if (!mayBegin(actor, one)) {
            return List.of();
        }
        List<String> begun = children(one.id()).stream().map(LinkedCase::name).toList();
        return followers.of(one.asked().procedure()).stream()
                .filter(follower -> !begun.contains(follower.name()))
                .toList();
    }

    /**
     * Begins a case of a procedure that follows, at the agency that does it: the same where that is this one's.
     *
     * @param child chosen by the client: the same twice is one case
     */
    public Case begin(Actor actor, CaseId parent, CaseId child, ProcedureId next) {
        Case one = store.find(parent).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(actor, one);
        if (!mayBegin(actor, one)) {
            throw CasesException.forbidden("cases.not-your-turn");
        }
        Follower follower = followers
                .find(one.asked().procedure(), next)
                .orElseThrow(() -> CasesException.invalid("procedure", "cases.follows-not"));
        ProcedureInForce procedure = procedures.today(next).orElseThrow();
        // The case first: without the line below it is one like any other, and the same order makes the line.
        Case begun = counter.follow(
                actor,
                one,
                Application.onPaper(
                        child,
                        follower.code(),
                        responsible(procedure, one.agencies().responsible()),
                        one.channel(),
                        seal.applicant(parent),
                        papers.of(parent)));
        transactions.executeWithoutResult(status -> link(actor, one, begun, follower));
        return begun;
    }

    /** Those that this case began. */
    public List<LinkedCase> children(CaseId parent) {
        return jdbc.sql("SELECT d.*, l.waits FROM cases.linked l JOIN cases.dossier d ON d.id = l.child_id"
                        + " WHERE l.parent_id = :id ORDER BY l.begun_at, d.code")
                .param("id", parent.value())
                .query(LinkedCases::linked)
                .list();
    }

    /** The one that began this case. */
    public Optional<LinkedCase> parent(CaseId child) {
        return jdbc.sql("SELECT d.*, l.waits FROM cases.linked l JOIN cases.dossier d ON d.id = l.parent_id"
                        + " WHERE l.child_id = :id")
                .param("id", child.value())
                .query(LinkedCases::linked)
                .optional();
    }

    /** The result is not handed over before those are over that it waits for. */
    void requireOver(CaseId parent) {
        long open = children(parent).stream()
                .filter(child -> child.waits() && !child.state().isOver())
                .count();
        if (open > 0) {
            throw CasesException.conflict("cases.linked-open", open);
        }
    }

    private boolean mayBegin(Actor actor, Case one) {
        boolean turn = passages.open(one.id())
                .filter(passage -> rights.mayAct(actor, passage))
                .isPresent();
        boolean handedOver = one.state() == CaseState.RETURNED && rights.mayReceive(actor);
        return one.clock() != null && (turn || handedOver);
    }

    private void link(Actor actor, Case parent, Case child, Follower follower) {
        store.locked(parent.id());
        int added = jdbc.sql("""
                        INSERT INTO cases.linked (child_id, parent_id, agency_id, waits, begun_by, begun_at)
                        VALUES (:child, :parent, :agency, :waits, :by, :now) ON CONFLICT DO NOTHING
                        """)
                .param("child", child.id().value())
                .param("parent", parent.id().value())
                .param("agency", child.agencies().responsible().value())
                .param("waits", follower.waits())
                .param("by", actor.person().value())
                .param("now", Columns.time(clock.instant()))
                .update();
        if (added == 1) {
            String words = child.code() + ": " + follower.name();
            history.note(parent, actor, CaseAct.FOLLOWED, words, clock.instant());
        }
    }

    private static AgencyId responsible(ProcedureInForce procedure, AgencyId own) {
        return procedure.performers().contains(own)
                ? own
                : procedure.performers().iterator().next();
    }

    static LinkedCase linked(ResultSet row, int number) throws SQLException {
        return new LinkedCase(
                new CaseId(Columns.uuid(row, "id")),
                new CaseCode(row.getString("code")),
                row.getString("name"),
                CaseState.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "due"),
                row.getBoolean("waits"));
    }
}
