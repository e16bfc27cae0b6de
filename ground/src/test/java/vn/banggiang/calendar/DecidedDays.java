package vn.banggiang.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The days off that come with the platform, without a database. */
final class DecidedDays {

    private DecidedDays() {}

    static WorkingCalendar calendar() {
        KnownDays days = read();
        return new WorkingCalendar(() -> days);
    }

    private static KnownDays read() {
        var file = Objects.requireNonNull(DecidedDays.class.getResourceAsStream("/calendar/days-off.csv"));
        try (Reader csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new KnownDays(
                    DaysOffFile.read(csv).stream().collect(Collectors.toUnmodifiableMap(DayOff::day, DayOff::kind)),
                    2026);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
