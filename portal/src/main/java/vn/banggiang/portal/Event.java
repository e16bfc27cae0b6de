package vn.banggiang.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.words.PlainText;

/**
 * When and where what an article tells of takes place.
 *
 * @param begins the first moment; of whole days, the first of the first day in Vietnam
 * @param ends the first moment after it, or null where nobody said; of whole days, the first after the last day
 * @param wholeDays whether it is said in days
 * @param place at most 200 characters; may be empty
 */
public record Event(Instant begins, @Nullable Instant ends, boolean wholeDays, String place) {

    /** Most characters of a place. */
    public static final int LONGEST_PLACE = 200;

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** Takes what was typed in its one form; refuses what cannot be, naming the field. */
    public Event {
        place = PlainText.line(place);
        if (place.length() > LONGEST_PLACE) {
            throw PortalException.invalid("place", "portal.too-long", LONGEST_PLACE);
        }
        if (begins.isBefore(EARLIEST) || begins.isAfter(LATEST)) {
            throw PortalException.invalid("begins", "portal.no-begin");
        }
        if (ends != null && ends.isBefore(begins)) {
            throw PortalException.invalid("ends", "portal.event-ends-before");
        }
        if (ends != null && Duration.between(begins, ends).compareTo(LONGEST) > 0) {
            throw PortalException.invalid("ends", "portal.event-too-long", LONGEST.toDays());
        }
    }

    /** At moments. */
    public static Event at(Instant begins, @Nullable Instant ends, String place) {
        return new Event(begins, ends, false, place);
    }

    /** Of whole days in Vietnam. */
    public static Event on(LocalDate first, LocalDate last, String place) {
        if (!TypedDay.isPlausible(first)) {
            throw PortalException.invalid("begins", "portal.no-begin");
        }
        if (last.isBefore(first) || !TypedDay.isPlausible(last)) {
            throw PortalException.invalid("ends", "portal.event-ends-before");
        }
        return new Event(VietnamTime.start(first), VietnamTime.start(last.plusDays(1)), true, place);
    }

    /** Its first day in Vietnam. */
    public LocalDate firstDay() {
        return VietnamTime.day(begins);
    }

    /** Its last day in Vietnam. */
    public LocalDate lastDay() {
        return VietnamTime.day(ends == null ? begins : ends.isAfter(begins) ? ends.minusNanos(1) : ends);
    }

    /** The first moment at which it is over: with its day where nobody said when it ends. */
    public Instant over() {
        return Objects.requireNonNullElseGet(
                ends, () -> VietnamTime.start(firstDay().plusDays(1)));
    }

    /** Whether it is over at this moment. */
    public boolean isOver(Instant now) {
        return !over().isAfter(now);
    }

    /** All that its digest holds. */
    Stream<String> words() {
        return Stream.of(begins.toString(), String.valueOf(ends), String.valueOf(wholeDays), place);
    }
}
