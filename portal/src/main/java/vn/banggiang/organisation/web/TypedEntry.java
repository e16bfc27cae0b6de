package vn.banggiang.organisation.web;

import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.PersonId;
import vn.banggiang.organisation.EntryText;
import vn.banggiang.organisation.OrganisationException;

/** What somebody typed of an entry of the timetable. */
record TypedEntry(
        @Nullable String day,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String words,
        @Nullable UUID chair,
        @Nullable String others,
        @Nullable String place,
        @Nullable Boolean internal,
        @Nullable Boolean cancelled) {

    EntryText text() {
        return new EntryText(
                TypedDay.read(text(day)).orElseThrow(() -> OrganisationException.invalid("day", "organisation.no-day")),
                time("starts", text(starts)),
                text(ends).isBlank() ? null : time("ends", text(ends)),
                text(words),
                chair == null ? null : new PersonId(chair),
                text(others),
                text(place),
                Boolean.TRUE.equals(internal),
                Boolean.TRUE.equals(cancelled));
    }

    private static LocalTime time(String field, String typed) {
        return TypedTime.read(typed).orElseThrow(() -> OrganisationException.invalid(field, "organisation.no-time"));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
