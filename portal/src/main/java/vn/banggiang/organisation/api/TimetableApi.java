package vn.banggiang.organisation.api;

import static vn.banggiang.organisation.api.WrittenBody.required;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.organisation.EntryId;
import vn.banggiang.organisation.EntryText;
import vn.banggiang.organisation.OrganisationRights;
import vn.banggiang.organisation.TimetableEntry;
import vn.banggiang.organisation.Timetables;
import vn.banggiang.organisation.Week;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;

/** The timetable of an agency's leaders for programs, such as the calendar that the office keeps elsewhere. */
@RestController
@RequestMapping("/api/v1/portal/organisation/sites/{id}/timetable")
class TimetableApi {

    private final Timetables timetables;
    private final OrganisationRights rights;

    TimetableApi(Timetables timetables, OrganisationRights rights) {
        this.timetables = timetables;
        this.rights = rights;
    }

    /** The week in which this day is, internal entries too. */
    @GetMapping
    List<EntryBody> week(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam LocalDate day) {
        Site site = rights.seen(caller.actor(), new SiteId(id));
        return timetables.all(caller.actor(), site.agency(), Week.of(day)).stream()
                .map(EntryBody::of)
                .toList();
    }

    /** Saves an entry; it is on line at once unless it is internal. The same twice is saved once. */
    @PutMapping("/{entry}")
    EntryBody save(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestBody EntryBody body) {
        Site site = rights.seen(caller.actor(), new SiteId(id));
        timetables.save(caller.actor(), new EntryId(entry), site.agency(), required("upon", body.upon()), body.text());
        return EntryBody.of(timetables.see(caller.actor(), new EntryId(entry)));
    }

    /**
     * An entry.
     *
     * @param upon how often it was saved: of what is read, now; of what is saved, when the caller saw it, 0 for a new one
     * @param internal whether the public never sees it; not so where it is left out, as {@code cancelled}
     */
    record EntryBody(
            @Nullable UUID id,
            @Nullable Integer upon,
            @Nullable LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable String words,
            @Nullable UUID chair,
            @Nullable String others,
            @Nullable String place,
            @Nullable Boolean internal,
            @Nullable Boolean cancelled) {

        static EntryBody of(TimetableEntry entry) {
            EntryText text = entry.text();
            PersonId chair = text.chair();
            return new EntryBody(
                    entry.id().value(),
                    entry.number(),
                    text.day(),
                    text.starts(),
                    text.ends(),
                    text.words(),
                    chair == null ? null : chair.value(),
                    text.others(),
                    text.place(),
                    text.internal(),
                    text.cancelled());
        }

        EntryText text() {
            return new EntryText(
                    required("day", day),
                    required("starts", starts),
                    ends,
                    Objects.requireNonNullElse(words, ""),
                    chair == null ? null : new PersonId(chair),
                    Objects.requireNonNullElse(others, ""),
                    Objects.requireNonNullElse(place, ""),
                    Boolean.TRUE.equals(internal),
                    Boolean.TRUE.equals(cancelled));
        }
    }
}
