package vn.banggiang.indicators.facts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.indicators.facts.Definition.Cycle;

/**
 * The time that a survey is about.
 *
 * @param number which one of its year, from 1
 */
public record Period(Cycle cycle, int year, int number) {

    private static final Pattern TAG = Pattern.compile("((?:19|20)\\d\\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Such as 2014, 2014-Q4 or 2014-12; {@code indicators.bad-period} for anything else. */
    public static Period read(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw IndicatorsException.invalid("period", "indicators.bad-period");
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return new Period(Cycle.QUARTER, year, Integer.parseInt(matcher.group(2)));
        }
        return matcher.group(3) == null
                ? new Period(Cycle.YEAR, year, 1)
                : new Period(Cycle.MONTH, year, Integer.parseInt(matcher.group(3)));
    }

    /** Its last day. */
    public LocalDate last() {
        int month = switch (cycle) {
            case YEAR -> MONTHS;
            case QUARTER -> number * MONTHS_OF_A_QUARTER;
            case MONTH -> number;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(first.lengthOfMonth());
    }

    /** As {@link #read} takes it. */
    public String tag() {
        return switch (cycle) {
            case YEAR -> "%04d".formatted(year);
            case QUARTER -> "%04d-Q%d".formatted(year, number);
            case MONTH -> "%04d-%02d".formatted(year, number);
        };
    }

    /** Message key of its name, with number and year as arguments. */
    public String key() {
        return "indicators.period." + cycle.name().toLowerCase(Locale.ROOT);
    }
}
