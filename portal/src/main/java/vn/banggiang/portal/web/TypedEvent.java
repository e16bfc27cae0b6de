package vn.banggiang.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.TypedMoment;

/** When and where an event takes place, as somebody typed it: with hours, or days alone where it is of whole days. */
record TypedEvent(
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String place) {

    /** Null where nothing of it was typed. */
    @Nullable
    Event read() {
        if (text(begins).isEmpty() && text(ends).isEmpty() && text(place).isEmpty()) {
            return null;
        }
        Optional<LocalDate> first = TypedDay.read(text(begins));
        Optional<LocalDate> last = TypedDay.read(text(ends));
        if (!text(begins).isEmpty() && !text(ends).isEmpty() && first.isPresent() != last.isPresent()) {
            throw PortalException.invalid("ends", "portal.event-mixed");
        }
        return first.map(day -> Event.on(day, last.orElse(day), text(place)))
                .orElseGet(() -> Event.at(moment("begins", begins), end(), text(place)));
    }

    private @Nullable Instant end() {
        return text(ends).isEmpty() ? null : moment("ends", ends);
    }

    private static Instant moment(String field, @Nullable String typed) {
        return TypedMoment.read(text(typed)).orElseThrow(() -> PortalException.invalid(field, "portal.no-begin"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
