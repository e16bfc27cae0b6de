package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * Erases who applied when the rules keep it no longer: somebody of the agency sees the list and proposes it, a leader approves
 * what somebody else proposed. Code, days, steps and outcome stay for register and statistics.
 */
@Service
public class CaseRetention {

    /** Most cases that are proposed at once. */
    public static final int AT_ONCE = 500;

    private final RetentionStore store;
    private final CaseRights rights;
    private final List<ErasedWithCases> others;
    private final Journal journal;
    private final Clock clock;

    CaseRetention(RetentionStore store, CaseRights rights, List<ErasedWithCases> others, Journal journal, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.others = List.copyOf(others);
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the person proposes: who sits at the counter, and who leads. */
    public boolean maySee(Actor actor) {
        return actor.is(Role.ONE_STOP_OFFICER) || actor.is(Role.LEADER);
    }

    /** The rules that hold today. */
    @Transactional(readOnly = true)
    public List<RetentionRule> rules() {
        return store.rules(today());
    }

    /** What would be erased: at most {@link #AT_ONCE}, the longest over first. */
    @Transactional(readOnly = true)
    public List<ErasableCase> over(Actor actor) {
        requireSight(actor);
        return store.over(rights.agencies(actor), today(), AT_ONCE);
    }

    /** What was proposed and waits for a leader. */
    @Transactional(readOnly = true)
    public Optional<Erasure> proposed(Actor actor) {
        requireSight(actor);
        return store.open(rights.agencies(actor), today());
    }

    /** Proposes all that is listed now; once more while it waits changes nothing. {@code cases.nothing-over} for none. */
    @Transactional
    public void propose(Actor actor) {
        List<ErasableCase> listed = over(actor);
        if (listed.isEmpty()) {
            throw CasesException.conflict("cases.nothing-over");
        }
        UUID id = UUID.randomUUID();
        if (store.propose(id, actor.agency(), actor.person(), listed, clock.instant())) {
            note(actor, "cases.act.erasure-proposed", id, listed.size());
        }
    }

    /**
     * Erases what was proposed, as far as the rules still say so, or leaves it.
     *
     * @param id of the proposal that the leader read; one that has ended changes nothing
     */
    @Transactional
    public void decide(Actor leader, UUID id, boolean approved) {
        requireSight(leader);
        if (!leader.is(Role.LEADER)) {
            throw CasesException.forbidden("cases.only-leaders-erase");
        }
        store.lock(id);
        LocalDate today = today();
        Optional<Erasure> open = store.open(rights.agencies(leader), today)
                .filter(one -> one.id().equals(id));
        if (open.isEmpty()) {
            return;
        }
        if (open.get().proposedBy().equals(leader.person())) {
            throw CasesException.forbidden("cases.proposer-erases-not");
        }
        Instant now = clock.instant();
        store.end(id, leader.person(), approved, now);
        if (approved) {
            erase(leader, open.get(), today, now);
        } else {
            note(leader, "cases.act.erasure-declined", id, open.get().cases().size());
        }
    }

    private void erase(Actor leader, Erasure erasure, LocalDate today, Instant now) {
        List<CaseId> over = store.over(rights.agencies(leader), today, Integer.MAX_VALUE).stream()
                .map(ErasableCase::id)
                .toList();
        List<CaseId> erased = erasure.cases().stream()
                .map(ErasableCase::id)
                .filter(over::contains)
                .toList();
        others.forEach(other -> other.erase(erased));
        store.erase(erased, now);
        note(leader, "cases.act.erased", erasure.id(), erased.size());
    }

    private void note(Actor by, String act, UUID erasure, int cases) {
        journal.record(new JournalEntry(
                by.person().value(),
                by.agency().value(),
                act,
                "erasure:" + erasure,
                Map.of("cases", String.valueOf(cases))));
    }

    private void requireSight(Actor actor) {
        if (!maySee(actor)) {
            throw CasesException.missing("cases.not-found");
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
