package vn.banggiang.workflows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.facts.Term;
import vn.banggiang.procedures.facts.TermUnit;

/** The time that the law gives a procedure, in working minutes of a usual week, to compare the planned steps with. */
@Component
class LegalTime {

    private static final int HOUR = 60;
    private static final int WORKING_DAYS_OF_A_MONTH = 22;
    private static final int MONTHS = 12;

    /** The longest that any way of applying is given; 0 where none can be counted. */
    long minutes(ProcedureInForce procedure) {
        return procedure.facts().channels().stream()
                .flatMap(channel -> channel.terms().stream())
                .flatMap(term -> minutes(term).stream())
                .max(Long::compare)
                .orElse(0L);
    }

    private static Optional<Long> minutes(Term term) {
        BigDecimal amount = term.amount();
        return amount == null || amount.signum() == 0
                ? Optional.empty()
                : term.counted()
                        .map(unit -> amount.multiply(BigDecimal.valueOf(minutes(unit)))
                                .setScale(0, RoundingMode.DOWN)
                                .longValueExact());
    }

    /** Calendar days count as five of seven: a workflow is planned in working time. */
    private static double minutes(TermUnit unit) {
        int day = OpeningHours.USUAL.minutesOfWorkingDay();
        return switch (unit) {
            case WORKING_DAY -> day;
            case WORKING_HOUR, HOUR -> HOUR;
            case DAY -> day * 5 / 7.0;
            case MONTH -> day * WORKING_DAYS_OF_A_MONTH;
            case YEAR -> day * WORKING_DAYS_OF_A_MONTH * MONTHS;
        };
    }
}
