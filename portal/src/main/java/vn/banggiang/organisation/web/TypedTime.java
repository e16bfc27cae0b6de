package vn.banggiang.organisation.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: {@code 8:30}, {@code 08h30}, {@code 8h}, {@code 14}. */
final class TypedTime {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:\\s*[:hHg.]\\s*(\\d{2})?)?");

    private TypedTime() {}

    /** The time; empty for what is none. */
    static Optional<LocalTime> read(String typed) {
        Matcher read = FORM.matcher(typed.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        String minute = read.group(2);
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(read.group(1)), minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
