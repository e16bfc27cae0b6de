package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Asked;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseAgencies;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.WorkflowVersion;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Step;

/** Takes in what people apply for: it gets its number when it is sent, and its clock when it is accepted. */
@Service
public class Counter {

    private final CaseStore store;
    private final CaseEntry entry;
    private final CaseRights rights;
    private final ProceduresInForce procedures;
    private final Workflows workflows;
    private final Directory directory;
    private final Applicants applicants;
    private final Authorities authorities;
    private final CaseFees fees;
    private final TransactionOperations transactions;
    private final Clock clock;

    Counter(
            CaseStore store,
            CaseEntry entry,
            CaseRights rights,
            ProceduresInForce procedures,
            Workflows workflows,
            Directory directory,
            Applicants applicants,
            Authorities authorities,
            CaseFees fees,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.entry = entry;
        this.rights = rights;
        this.procedures = procedures;
        this.workflows = workflows;
        this.directory = directory;
        this.applicants = applicants;
        this.authorities = authorities;
        this.fees = fees;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a one-stop officer enters for somebody at the counter, or from the post. The same id twice is one case. */
    public Case enter(Actor officer, Application wanted) {
        rights.requireReceiver(officer);
        return taken(
                wanted,
                officer.agency(),
                Optional.of(officer),
                () -> new CaseParties(applicants.atCounter(officer, wanted.applicant()), null, wanted.delivery()));
    }

    /**
     * What somebody sends on line from their account. The same id twice is one case. {@code applicants.no-authority} for whom
     * they may not apply.
     */
    public Case send(ApplicantActor sender, ApplicantId principal, Application wanted) {
        authorities.requireActsFor(sender, principal);
        Case sent = taken(
                wanted,
                wanted.responsible(),
                Optional.empty(),
                () -> new CaseParties(principal, sender.id(), wanted.delivery()));
        if (!sender.id().equals(store.parties(sent.id()).sender())) {
            throw CasesException.conflict("cases.id-taken");
        }
        return sent;
    }

    /** What was sent at the national portal, which says who applies. The same id twice is one case. */
    public Case arrive(Application wanted) {
        return taken(
                wanted,
                wanted.responsible(),
                Optional.empty(),
                () -> new CaseParties(
                        applicants.vouchedFor(wanted.responsible(), wanted.applicant()), null, wanted.delivery()));
    }

    /** What follows from another case: the same applicant, received where that one was. The same id twice is one case. */
    Case follow(Actor official, Case first, Application wanted) {
        AgencyId receiving = first.agencies().receiving();
        return taken(
                wanted,
                rights.isOf(official, receiving) ? official.agency() : receiving,
                Optional.of(official),
                () -> store.parties(first.id()));
    }

    private Case taken(Application wanted, AgencyId receiving, Optional<Actor> by, Supplier<CaseParties> parties) {
        try {
            return transactions.execute(status -> {
                Instant now = clock.instant();
                // First, because it makes those wait who send the same at this moment.
                CaseCode code = code(receiving, now);
                Optional<Case> earlier = store.find(wanted.id());
                if (earlier.isPresent()) {
                    status.setRollbackOnly();
                    return same(earlier.get(), wanted);
                }
                return fresh(wanted, receiving, code, by, parties, now);
            });
        } catch (DuplicateKeyException sentAtMidnight) {
            return same(store.find(wanted.id()).orElseThrow(() -> sentAtMidnight), wanted);
        }
    }

    private Case fresh(
            Application wanted,
            AgencyId receiving,
            CaseCode code,
            Optional<Actor> by,
            Supplier<CaseParties> parties,
            Instant now) {
        ProcedureInForce procedure = procedures
                .called(wanted.procedure())
                .orElseThrow(() -> CasesException.invalid("procedure", "cases.procedure-not-done"));
        if (!procedure.performers().contains(wanted.responsible())) {
            throw CasesException.invalid("responsible", "cases.agency-does-not");
        }
        WorkflowVersion workflow =
                workflows.inForce(procedure.id()).orElseThrow(() -> CasesException.conflict("cases.no-workflow"));
        Step start = workflow.workflow().start();
        var one = new Case(
                wanted.id(),
                code,
                new Asked(
                        procedure.id(),
                        procedure.number(),
                        workflow.number(),
                        procedure.facts().name()),
                new CaseAgencies(receiving, wanted.responsible(), wanted.responsible()),
                wanted.channel(),
                CaseState.SUBMITTED,
                start.key(),
                1,
                now,
                null,
                null);
        String field = procedure.facts().fields().getFirst().label();
        entry.add(one, field, wanted, parties.get(), start);
        entry.note(one, by, CaseAct.SUBMITTED, now);
        fees.askFixed(one, procedure.facts());
        return one;
    }

    private CaseCode code(AgencyId receiving, Instant now) {
        var day = VietnamTime.day(now);
        return CaseCode.of(directory.agency(receiving).code(), day, store.nextSerial(receiving, day));
    }

    private static Case same(Case earlier, Application wanted) {
        if (!earlier.agencies().responsible().equals(wanted.responsible())) {
            throw CasesException.conflict("cases.id-taken");
        }
        return earlier;
    }
}
