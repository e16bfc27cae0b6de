package vn.banggiang.procedures.national;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.calendar.TypedDay;

/** A day as the national database and people write it: 31/03/2015, 2015-03-31 with or without a time, 20150331. */
final class WrittenDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]?[0-9:.Z+]{0,20})?");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private WrittenDay() {}

    static Optional<LocalDate> read(String written) {
        Matcher yearFirst = YEAR_FIRST.matcher(written.strip());
        if (!yearFirst.matches()) {
            return TypedDay.read(written.strip().split(" ", 2)[0]);
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(yearFirst.group(1)),
                    Integer.parseInt(yearFirst.group(2)),
                    Integer.parseInt(yearFirst.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }
}
