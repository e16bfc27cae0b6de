package vn.banggiang.cases;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.identity.Actor;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.payments.ChargeView;
import vn.banggiang.payments.NewCharge;
import vn.banggiang.payments.Payments;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Fee;
import vn.banggiang.procedures.facts.ProcedureFacts;

/** What is to be paid for cases. Where a case waits for it, its clock and that of its step stand still. */
@Service
public class CaseFees {

    private final CaseStore store;
    private final CaseRights rights;
    private final Passages passages;
    private final CaseHistory history;
    private final CaseTimes times;
    private final Payments payments;
    private final Clock clock;

    CaseFees(
            CaseStore store,
            CaseRights rights,
            Passages passages,
            CaseHistory history,
            CaseTimes times,
            Payments payments,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.passages = passages;
        this.history = history;
        this.times = times;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * What an official asks for, whose turn it is or who received the case.
     *
     * @param id chosen by the client: the same twice is one charge
     * @param waits whether nothing goes on before it is paid
     */
    public record FeeOrder(ChargeId id, ChargeKind kind, String purpose, long amount, boolean waits) {}

    /** Asks for it; {@code cases.wrong-state} where the case is over, or waits already. */
    @Transactional
    public void ask(Actor officer, CaseId id, FeeOrder order) {
        Case one = store.locked(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(officer, one);
        requireAsker(officer, id);
        if (payments.of(id.value()).stream().anyMatch(view -> view.charge().id().equals(order.id()))) {
            return;
        }
        if (one.state().isOver()) {
            throw CasesException.conflict("cases.wrong-state");
        }
        payments.ask(new NewCharge(
                order.id(), id.value(), one.agencies().receiving(), order.kind(), order.purpose(), order.amount()));
        Instant now = clock.instant();
        Case next = one;
        if (order.waits()) {
            next = one.awaitingPayment(now);
            keep(next);
        }
        history.note(next, officer, CaseAct.PAYMENT_ASKED, order.purpose(), now);
    }

    /** What is and was asked, the earliest first. */
    @Transactional(readOnly = true)
    public List<ChargeView> of(Actor reader, CaseId id) {
        Case one = store.find(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(reader, one);
        return of(id);
    }

    /** For whom it was decided before. */
    List<ChargeView> of(CaseId id) {
        return payments.of(id.value());
    }

    /** Asks by itself where the procedure says one amount for this way of applying, and no other. */
    void askFixed(Case one, ProcedureFacts facts) {
        List<Fee> fees = facts.channels().stream()
                .filter(channel -> channel.kind() == one.channel())
                .flatMap(channel -> channel.terms().stream())
                .flatMap(term -> term.fees().stream())
                .distinct()
                .toList();
        if (one.channel() == ChannelKind.ONLINE && fees.size() == 1) {
            Fee fee = fees.getFirst();
            BigDecimal amount = fee.amount();
            if (amount != null && amount.signum() > 0 && fee.isInDong()) {
                payments.ask(new NewCharge(
                        fixed(one.id()),
                        one.id().value(),
                        one.agencies().receiving(),
                        ChargeKind.FEE,
                        one.code().value(),
                        amount.longValue()));
                history.note(one, CaseAct.PAYMENT_ASKED, one.code().value(), one.submittedAt());
            }
        }
    }

    /** Something was paid or waived: where nothing more is open, a case that waited for it goes on. Twice is once. */
    @Transactional
    void settled(CaseId id) {
        Case one = store.locked(id).orElse(null);
        if (one == null || one.state().isOver() || of(id).stream().anyMatch(view -> view.open() > 0)) {
            return;
        }
        Instant now = clock.instant();
        CaseAct act = of(id).stream().anyMatch(view -> view.kept() > 0) ? CaseAct.PAID : CaseAct.FEE_WAIVED;
        if (one.state() == CaseState.AWAITING_PAYMENT) {
            Instant since =
                    Objects.requireNonNull(one.clock()).pauses().standingSince().orElse(now);
            Case next = one.paid(now);
            keep(next);
            passages.open(id).ifPresent(open -> passages.postpone(id, postponed(open, since, now)));
            history.note(next, act, "", now);
        } else {
            history.note(one, act, "", now);
        }
    }

    /** A case that ended without being decided: what was not paid is asked no more, what was is to be paid back. */
    void ended(Case one, String reason) {
        of(one.id()).forEach(view -> payments.withdraw(view.charge().id(), reason));
    }

    private Instant postponed(Passage open, Instant since, Instant now) {
        long stood = times.minutes(open.agency(), since.isBefore(open.enteredAt()) ? open.enteredAt() : since, now);
        return times.later(open.agency(), open.due(), stood);
    }

    private void keep(Case next) {
        if (!store.keep(next, times.due(next))) {
            throw CasesException.conflict("cases.changed-meanwhile");
        }
    }

    private void requireAsker(Actor officer, CaseId id) {
        boolean turn =
                passages.open(id).filter(open -> rights.mayAct(officer, open)).isPresent();
        if (!turn && !rights.mayReceive(officer)) {
            throw CasesException.forbidden("cases.not-your-turn");
        }
    }

    private static ChargeId fixed(CaseId id) {
        return new ChargeId(UUID.nameUUIDFromBytes(("fee:" + id).getBytes(StandardCharsets.UTF_8)));
    }
}
