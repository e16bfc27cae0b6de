package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.shell.Language;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Workflow;

/**
 * Moves running cases to another version of their workflow, by an order of a leader who may publish it. The procedure's version,
 * the clock and the code stay. Each case is a transaction: one that somebody worked on since the order began goes on as it was,
 * and is told.
 */
@Service
public class Migrations {

    private final RunningCases running;
    private final CaseStore store;
    private final Passages passages;
    private final CaseHistory history;
    private final CaseTimes times;
    private final OpinionRows opinions;
    private final Workflows workflows;
    private final ProcedureRights rights;
    private final TransactionOperations transactions;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;

    Migrations(
            RunningCases running,
            CaseStore store,
            Passages passages,
            CaseHistory history,
            CaseTimes times,
            OpinionRows opinions,
            Workflows workflows,
            ProcedureRights rights,
            TransactionOperations transactions,
            Journal journal,
            MessageSource messages,
            Clock clock) {
        this.running = running;
        this.store = store;
        this.passages = passages;
        this.history = history;
        this.times = times;
        this.opinions = opinions;
        this.workflows = workflows;
        this.rights = rights;
        this.transactions = transactions;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /** How many cases stand at which step under each version; {@code workflows.not-found}. */
    @Transactional(readOnly = true)
    public Map<Integer, Map<StepKey, Integer>> counts(Actor leader, ProcedureId procedure) {
        requireLeader(leader, procedure);
        Map<Integer, Map<StepKey, Integer>> counts = new TreeMap<>();
        running.counts(procedure).forEach((version, steps) -> {
            Map<StepKey, Integer> there = new LinkedHashMap<>();
            steps.forEach((step, cases) -> there.put(new StepKey(step), cases));
            counts.put(version, there);
        });
        return counts;
    }

    /** Moves all cases of the version that stand at steps which the order names; {@code cases.step-unmapped} before anything is moved. */
    public Migration migrate(Actor leader, MigrationOrder order) {
        AgencyId keeper = requireLeader(leader, order.procedure());
        Workflow from = workflows.version(order.procedure(), order.from()).workflow();
        Workflow to = workflows.version(order.procedure(), order.to()).workflow();
        requireMapped(order, from, to);
        List<RunningCases.Running> all = running.of(order.procedure(), order.from());
        transactions.executeWithoutResult(status -> begin(leader, order, keeper));
        List<CaseCode> skipped = new ArrayList<>();
        int moved = 0;
        for (RunningCases.Running one : all) {
            Optional<CaseCode> left = transactions.execute(status -> move(leader, order, to, one));
            left.ifPresent(skipped::add);
            moved += left.isEmpty() ? 1 : 0;
        }
        return new Migration(moved, skipped);
    }

    private void begin(Actor leader, MigrationOrder order, AgencyId keeper) {
        running.add(order, keeper, leader.person().value(), clock.instant());
        journal.record(new JournalEntry(
                leader.person().value(),
                leader.agency().value(),
                "cases.act.migration-ordered",
                "procedure:" + order.procedure(),
                Map.of("from", String.valueOf(order.from()), "to", String.valueOf(order.to()))));
    }

    private void requireMapped(MigrationOrder order, Workflow from, Workflow to) {
        for (Map.Entry<StepKey, StepKey> pair : order.steps().entrySet()) {
            Step old = from.step(pair.getKey()).orElseThrow(Migrations::unmapped);
            Step fresh = to.step(pair.getValue()).orElseThrow(Migrations::unmapped);
            if (old.kind() != fresh.kind()) {
                throw CasesException.invalid("steps", "cases.step-of-another-kind", old.name(), fresh.name());
            }
        }
        Map<String, Integer> needed = running.counts(order.procedure()).getOrDefault(order.from(), Map.of());
        if (!needed.keySet().stream().map(StepKey::new).allMatch(order.steps()::containsKey)) {
            throw unmapped();
        }
    }

    /** Empty where it was moved; else its code. */
    private Optional<CaseCode> move(Actor leader, MigrationOrder order, Workflow to, RunningCases.Running expected) {
        Case one = store.locked(expected.id()).orElseThrow();
        if (one.revision() != expected.revision() || isAsking(one)) {
            return Optional.of(one.code());
        }
        Instant now = clock.instant();
        running.move(order, one, now);
        Step step = Optional.ofNullable(order.steps().get(one.step()))
                .flatMap(to::step)
                .orElseThrow(Migrations::unmapped);
        Case next = one.migratedTo(order.to(), step.key());
        if (!store.keep(next, times.due(next))) {
            throw CasesException.conflict("cases.changed-meanwhile");
        }
        String words =
                messages.getMessage("cases.migrated", new Object[] {String.valueOf(order.to())}, Language.VI.locale());
        if (passages.open(one.id()).isPresent()) {
            AgencyId agency = next.agencies().in(step.slot());
            passages.leave(one.id(), leader.person(), Outcome.MOVE, words, now);
            passages.enter(one.id(), step, agency, now, times.stepDue(agency, now, step.minutes()));
        }
        history.note(next, leader, CaseAct.MIGRATED, words, now);
        return Optional.empty();
    }

    /** Whether agencies were asked where it stands: their answers belong to that passage. */
    private boolean isAsking(Case one) {
        return passages.open(one.id()).stream()
                .anyMatch(passage ->
                        opinions.of(one.id()).stream().anyMatch(asked -> asked.passage() == passage.ordinal()));
    }

    private AgencyId requireLeader(Actor leader, ProcedureId procedure) {
        AgencyId keeper = workflows.keeper(procedure);
        if (!rights.mayPublish(leader, keeper)) {
            throw CasesException.forbidden("cases.only-who-publishes");
        }
        return keeper;
    }

    private static CasesException unmapped() {
        return CasesException.invalid("steps", "cases.step-unmapped");
    }
}
