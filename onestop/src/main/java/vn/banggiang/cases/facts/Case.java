package vn.banggiang.cases.facts;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;

/**
 * What somebody applied for (hồ sơ thủ tục hành chính). Its verbs return the next state, a revision further, and refuse with
 * CONFLICT what cannot follow.
 *
 * @param step where it stands in its workflow
 * @param revision counts on with each change, from 1
 * @param clock null until it is accepted
 * @param endedAt null until nothing more becomes of it
 */
public record Case(
        CaseId id,
        CaseCode code,
        Asked asked,
        CaseAgencies agencies,
        ChannelKind channel,
        CaseState state,
        StepKey step,
        int revision,
        Instant submittedAt,
        @Nullable CaseClock clock,
        @Nullable Instant endedAt) {

    /** The clock, once it was accepted. */
    public Optional<CaseClock> running() {
        return Optional.ofNullable(clock);
    }

    /**
     * Accepted: the clock starts, and it stands at the next step.
     *
     * @param term when the legal term ends
     */
    public Case accepted(StepKey next, Instant now, Instant term) {
        requireState(CaseState.SUBMITTED);
        return next(CaseState.IN_PROGRESS, next, CaseClock.started(now, term), null);
    }

    /** On to a step; at one that hands over, it is decided. */
    public Case movedTo(StepKey next, StepKind kind) {
        requireWorkable();
        CaseState moved = state;
        if (clock != null) {
            moved = kind == StepKind.HAND_OVER ? CaseState.DECIDED : CaseState.IN_PROGRESS;
        }
        return next(moved, next, clock, null);
    }

    /** The citizen's turn: what was accepted stands still; what was not comes back to where it is to be accepted. */
    public Case awaitingCompletion(StepKey back, Instant now) {
        requireWorkable();
        StepKey there = clock == null ? step : back;
        return next(CaseState.AWAITING_COMPLETION, there, paused(Pause.Reason.COMPLETION, now), null);
    }

    /** The citizen brought what was missing. */
    public Case completed(Instant now) {
        requireState(CaseState.AWAITING_COMPLETION);
        if (clock == null) {
            return next(CaseState.SUBMITTED, step, null, null);
        }
        return next(CaseState.IN_PROGRESS, step, clock.with(clock.pauses().ended(Pause.Reason.COMPLETION, now)), null);
    }

    /** The citizen is to pay before anything goes on; it stays where it stands. */
    public Case awaitingPayment(Instant now) {
        requireState(CaseState.IN_PROGRESS);
        return next(CaseState.AWAITING_PAYMENT, step, paused(Pause.Reason.PAYMENT, now), null);
    }

    /** The citizen paid. */
    public Case paid(Instant now) {
        requireState(CaseState.AWAITING_PAYMENT);
        CaseClock stood = running().orElseThrow(Case::wrongState);
        return next(CaseState.IN_PROGRESS, step, stood.with(stood.pauses().ended(Pause.Reason.PAYMENT, now)), null);
    }

    /**
     * Later than was said, once (a second postponement is not allowed).
     *
     * @param minutes working minutes more, at least one
     */
    public Case extendedBy(long minutes) {
        requireState(CaseState.IN_PROGRESS);
        CaseClock current = running().orElseThrow(Case::wrongState);
        if (current.isExtended()) {
            throw CasesException.conflict("cases.extended-once");
        }
        if (minutes < 1) {
            throw CasesException.invalid("until", "cases.extension-shortens");
        }
        return next(state, step, current.extendedBy(minutes), null);
    }

    /** Not taken in; what was accepted can only be stopped, also where it came back to the reception. */
    public Case refused(Instant now) {
        requireState(CaseState.SUBMITTED);
        return ended(CaseState.REFUSED, now);
    }

    /** Goes on under another version of its workflow, at the step that its own becomes. */
    public Case migratedTo(int workflow, StepKey to) {
        if (state.isOver()) {
            throw wrongState();
        }
        var other = new Asked(asked.procedure(), asked.version(), workflow, asked.name());
        return new Case(id, code, other, agencies, channel, state, to, revision + 1, submittedAt, clock, null);
    }

    /** Nothing more becomes of it. */
    public Case ended(CaseState end, Instant now) {
        if (state.isOver()) {
            throw wrongState();
        }
        CaseClock stopped = clock == null
                ? null
                : clock.with(clock.pauses().ended(Pause.Reason.COMPLETION, now).ended(Pause.Reason.PAYMENT, now));
        return next(end, step, stopped, now);
    }

    private @Nullable CaseClock paused(Pause.Reason reason, Instant now) {
        return clock == null ? null : clock.with(clock.pauses().begun(reason, now));
    }

    private void requireWorkable() {
        if (state.isOver() || state.isCitizensTurn()) {
            throw wrongState();
        }
    }

    private void requireState(CaseState needed) {
        if (state != needed) {
            throw wrongState();
        }
    }

    private static CasesException wrongState() {
        return CasesException.conflict("cases.wrong-state");
    }

    /** The same with these pauses of its clock, if one runs. */
    public Case with(Pauses pauses) {
        return clock == null
                ? this
                : new Case(
                        id,
                        code,
                        asked,
                        agencies,
                        channel,
                        state,
                        step,
                        revision,
                        submittedAt,
                        clock.with(pauses),
                        endedAt);
    }

    private Case next(CaseState to, StepKey at, @Nullable CaseClock time, @Nullable Instant ended) {
        return new Case(id, code, asked, agencies, channel, to, at, revision + 1, submittedAt, time, ended);
    }
}
