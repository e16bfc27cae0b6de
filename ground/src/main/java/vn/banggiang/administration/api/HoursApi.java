package vn.banggiang.administration.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.administration.AgencyHours;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.TypedHours;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.SignedIn;

/** When an agency is open, said by its administrator; everybody reads it at {@code GET} of the same address. */
@RestController
@RequestMapping("/api/v1/agencies/{id}/hours")
class HoursApi {

    private final AgencyHours hours;

    HoursApi(AgencyHours hours) {
        this.hours = hours;
    }

    /** Says these hours from a day on; the same again changes nothing. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody HoursBody body) {
        if (body.since() == null || body.week() == null) {
            throw AdministrationException.incompleteHours();
        }
        hours.set(caller.actor(), new AgencyId(id), body.since(), week(body.week()));
    }

    private static OpeningHours week(Map<DayOfWeek, @Nullable List<String>> written) {
        Map<DayOfWeek, List<OpeningHours.Span>> week = new EnumMap<>(DayOfWeek.class);
        written.forEach((day, spans) ->
                week.put(day, TypedHours.read(day, String.join(",", spans == null ? List.of() : spans))));
        return new OpeningHours(week);
    }

    /** @param week for each weekday such as {@code MONDAY} its hours, {@code ["07:30-11:30", "13:30-17:00"]} */
    record HoursBody(@Nullable LocalDate since, @Nullable Map<DayOfWeek, @Nullable List<String>> week) {}
}
