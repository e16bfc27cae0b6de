package vn.banggiang.indicators.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import vn.banggiang.indicators.facts.IndicatorsException;

/** A day as people type it: 1/7/2026. */
final class TypedDay {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** {@code indicators.bad-day} of the field for what is no day. */
    static LocalDate read(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip(), FORM);
        } catch (DateTimeParseException none) {
            throw IndicatorsException.invalid(field, "indicators.bad-day");
        }
    }
}
