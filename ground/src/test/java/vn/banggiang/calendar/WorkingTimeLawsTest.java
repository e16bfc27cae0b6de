package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.banggiang.calendar.OpeningHours.Span;

/** What holds for every week of hours, every start and every length. */
class WorkingTimeLawsTest {

    private static final long FIRST = Instant.parse("2014-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();
    private static final WorkingCalendar CALENDAR = DecidedDays.calendar();
    private static final WorkingTime TIME = new WorkingTime(CALENDAR);

    @Property(tries = 300)
    void betweenUndoesPlus(
            @ForAll("weeks") OpeningHours hours, @ForAll("starts") Instant start, @ForAll("terms") int m) {
        assertThat(TIME.minutesBetween(start, TIME.plus(start, m, hours), hours))
                .isEqualTo(m);
    }

    @Property(tries = 300)
    void aTermInTwoPartsIsTheTerm(
            @ForAll("weeks") OpeningHours hours,
            @ForAll("starts") Instant start,
            @ForAll("terms") int first,
            @ForAll("terms") int second) {
        assertThat(TIME.plus(TIME.plus(start, first, hours), second, hours))
                .isEqualTo(TIME.plus(start, (long) first + second, hours));
    }

    @Property(tries = 300)
    void timeAddsUp(
            @ForAll("weeks") OpeningHours hours,
            @ForAll("starts") Instant from,
            @ForAll @LongRange(min = 0, max = 20_000_000) long first,
            @ForAll @LongRange(min = 0, max = 20_000_000) long second) {
        Instant middle = from.plusSeconds(first);
        Instant to = middle.plusSeconds(second);

        assertThat(TIME.minutesBetween(from, middle, hours) + TIME.minutesBetween(middle, to, hours))
                .isEqualTo(TIME.minutesBetween(from, to, hours));
    }

    @Property(tries = 300)
    void whoStartsLaterOrHasMoreEndsNoEarlier(
            @ForAll("weeks") OpeningHours hours,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 500_000) int later,
            @ForAll("terms") int minutes,
            @ForAll("terms") int more) {
        Instant end = TIME.plus(start, minutes, hours);

        assertThat(TIME.plus(start.plusSeconds(later), minutes, hours)).isAfterOrEqualTo(end);
        assertThat(TIME.plus(start, (long) minutes + more, hours)).isAfterOrEqualTo(end);
    }

    @Property(tries = 60)
    void itIsWhatCountingMinuteByMinuteFinds(
            @ForAll("weeks") OpeningHours hours,
            @ForAll("starts") Instant from,
            @ForAll @IntRange(max = 60_000) int length) {
        Instant to = from.plus(length, ChronoUnit.MINUTES);

        assertThat(TIME.minutesBetween(from, to, hours)).isEqualTo(counted(from, length, hours));
    }

    private static long counted(Instant from, int length, OpeningHours hours) {
        long open = 0;
        for (int minute = 0; minute < length; minute++) {
            open += isOpen(from.plus(minute, ChronoUnit.MINUTES).atZone(VietnamTime.ZONE), hours) ? 1 : 0;
        }
        return open;
    }

    private static boolean isOpen(ZonedDateTime moment, OpeningHours hours) {
        LocalDate day = moment.toLocalDate();
        DayOfWeek own = day.getDayOfWeek();
        boolean weekend = own == DayOfWeek.SATURDAY || own == DayOfWeek.SUNDAY;
        DayOfWeek kept = own;
        if (weekend && CALENDAR.isWorkingDay(day)) {
            kept = own == DayOfWeek.SATURDAY ? DayOfWeek.FRIDAY : DayOfWeek.MONDAY;
            kept = hours.on(kept).isEmpty() ? own : kept;
        } else if (CALENDAR.kindOf(day) != DayKind.ORDINARY) {
            return false;
        }
        int minute = moment.getHour() * 60 + moment.getMinute();
        return hours.on(kept).stream().anyMatch(span -> span.from() <= minute && minute < span.to());
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Integer> terms() {
        return Arbitraries.integers().between(0, 20_000);
    }

    @Provide
    Arbitrary<OpeningHours> weeks() {
        Arbitrary<Map<DayOfWeek, List<Span>>> any =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days()).ofMinSize(3);
        return any.map(week -> {
            Map<DayOfWeek, List<Span>> open = new EnumMap<>(week);
            open.put(DayOfWeek.TUESDAY, List.of(new Span(450, 690)));
            return new OpeningHours(open);
        });
    }

    private static Arbitrary<List<Span>> days() {
        Arbitrary<Integer> cut = Arbitraries.integers().between(0, 1440);
        return Combinators.combine(cut, cut, cut, cut).as((a, b, c, d) -> {
            int[] cuts = {a, b, c, d};
            Arrays.sort(cuts);
            return Stream.of(new Span(cuts[0], cuts[1]), new Span(cuts[2], cuts[3]))
                    .filter(span -> span.from() < span.to())
                    .toList();
        });
    }
}
