package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.Event;

/**
 * When and where an event takes place: at moments, or on whole days in Vietnam.
 *
 * @param ends null where nobody said
 * @param firstDay of an event of whole days, which then has no {@code begins}
 * @param lastDay null for the first day alone
 */
record EventBody(
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String place) {

    static @Nullable EventBody of(@Nullable Event event) {
        if (event == null) {
            return null;
        }
        return event.wholeDays()
                ? new EventBody(null, null, event.firstDay(), event.lastDay(), event.place())
                : new EventBody(event.begins(), event.ends(), null, null, event.place());
    }

    Event event() {
        String where = Objects.requireNonNullElse(place, "");
        return firstDay == null
                ? Event.at(given("begins", begins), ends, where)
                : Event.on(firstDay, Objects.requireNonNullElse(lastDay, firstDay), where);
    }
}
