package vn.banggiang.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.administration.AgencyHours;
import vn.banggiang.administration.Jurisdiction;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.identity.SignedIn;

/** When an agency is open: what holds, what is planned, and a form for the next. */
@Controller
@RequestMapping("/administration/agencies/{id}/hours")
class HoursController {

    private final AgencyHours hours;
    private final OpeningTimes times;
    private final Directory directory;
    private final Clock clock;

    HoursController(AgencyHours hours, OpeningTimes times, Directory directory, Clock clock) {
        this.hours = hours;
        this.times = times;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String shown(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, Model model) {
        AgencyId agency = new AgencyId(id);
        if (!Jurisdiction.of(administrator.actor()).covers(agency)) {
            throw AdministrationException.forbidden();
        }
        LocalDate today = VietnamTime.today(clock);
        model.addAttribute("agency", directory.agency(agency));
        model.addAttribute("hours", times.of(agency, today));
        model.addAttribute("planned", times.planned(agency));
        return "administration/hours";
    }

    @PostMapping
    String set(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields) {
        String since = fields.getOrDefault("since", "");
        hours.set(
                administrator.actor(),
                new AgencyId(id),
                TypedDay.read(since).orElseThrow(() -> AdministrationException.notADay(since)),
                HoursForm.read(fields));
        return "redirect:/administration/agencies/" + id + "/hours";
    }
}
