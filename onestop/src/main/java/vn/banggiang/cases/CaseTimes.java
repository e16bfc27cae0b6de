package vn.banggiang.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.Due;
import vn.banggiang.calendar.Opening;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseClock;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.Term;
import vn.banggiang.procedures.facts.TermUnit;

/** Counts the time of cases by the hours of the agencies that work on them. */
@Component
class CaseTimes {

    private static final int HOUR = 60;

    private final WorkingTime time;
    private final OpeningTimes hours;

    CaseTimes(WorkingTime time, OpeningTimes hours) {
        this.time = time;
        this.hours = hours;
    }

    /** Until when; null as long as no clock runs. */
    @Nullable
    Due due(Case one) {
        CaseClock clock = one.clock();
        return clock == null ? null : clock.due(time, opening(one.agencies().responsible()));
    }

    /** When a step is to be done that begins now. */
    Instant stepDue(AgencyId agency, Instant now, int minutes) {
        return time.plus(now, minutes, opening(agency));
    }

    /** So many working minutes later. */
    Instant later(AgencyId agency, Instant from, long minutes) {
        return time.plus(from, minutes, opening(agency));
    }

    /** Working minutes from one moment to another. */
    long minutes(AgencyId agency, Instant from, Instant to) {
        return time.minutesBetween(from, to, opening(agency));
    }

    /** When the agency closes on a day, or on the next one on which it is open. */
    Instant close(AgencyId agency, LocalDate day) {
        return time.endOfWorkingDay(VietnamTime.start(day), 0, opening(agency));
    }

    /**
     * When the legal term ends of what is accepted now: the term of the way by which it came, else the first that can be
     * counted.
     *
     * @param planned working minutes of the workflow, where the procedure says no time
     */
    Instant term(ProcedureFacts facts, ChannelKind channel, AgencyId agency, Instant now, long planned) {
        return term(facts, channel)
                .map(term -> end(term, agency, now))
                .orElseGet(() -> time.plus(now, planned, opening(agency)));
    }

    private static Optional<Term> term(ProcedureFacts facts, ChannelKind channel) {
        return facts.channels().stream()
                .sorted((one, other) -> Boolean.compare(other.kind() == channel, one.kind() == channel))
                .flatMap(way -> way.terms().stream())
                .filter(term -> term.amount() != null && term.counted().isPresent())
                .findFirst();
    }

    /** Terms in working days end at the close of the last of them; those in days, months or years at the close of a working day. */
    private Instant end(Term term, AgencyId agency, Instant now) {
        BigDecimal amount = term.amount() == null ? BigDecimal.ZERO : term.amount();
        int whole = amount.intValue();
        long rest = amount.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(OpeningHours.USUAL.minutesOfWorkingDay()))
                .longValue();
        LocalDate today = VietnamTime.day(now);
        Instant end = switch (term.counted().orElse(TermUnit.WORKING_DAY)) {
            case WORKING_DAY -> time.endOfWorkingDay(now, whole, opening(agency));
            case WORKING_HOUR, HOUR ->
                time.plus(now, amount.multiply(BigDecimal.valueOf(HOUR)).longValue(), opening(agency));
            case DAY -> close(agency, today.plusDays(whole));
            case MONTH -> close(agency, today.plusMonths(whole));
            case YEAR -> close(agency, today.plusYears(whole));
        };
        return term.counted().filter(unit -> unit == TermUnit.WORKING_DAY).isPresent()
                ? time.plus(end, rest, opening(agency))
                : end;
    }

    private Opening opening(AgencyId agency) {
        return hours.of(agency);
    }
}
