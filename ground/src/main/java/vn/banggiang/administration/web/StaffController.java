package vn.banggiang.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.administration.Jurisdiction;
import vn.banggiang.administration.Staff;
import vn.banggiang.administration.StaffMember;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.NewPerson;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.PostId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;

/** One person, and what the person holds. */
@Controller
@RequestMapping("/administration")
class StaffController {

    private final Staff staff;
    private final Directory directory;
    private final Clock clock;

    StaffController(Staff staff, Directory directory, Clock clock) {
        this.staff = staff;
        this.directory = directory;
        this.clock = clock;
    }

    @PostMapping("/agencies/{agency}/people")
    String add(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID agency,
            @RequestParam(defaultValue = "") String staffCode,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String email,
            @ModelAttribute("typed") AppointmentForm typed) {
        var newcomer = new NewPerson(staffCode, fullName, email);
        return to(staff.add(administrator.actor(), newcomer, typed.in(new AgencyId(agency), today())));
    }

    /** Somebody whom the province knows already. */
    @PostMapping("/agencies/{agency}/posts")
    String appoint(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID agency,
            @RequestParam(defaultValue = "") String staffCode,
            @ModelAttribute("typed") AppointmentForm typed) {
        return to(staff.appoint(administrator.actor(), staffCode, typed.in(new AgencyId(agency), today())));
    }

    @GetMapping("/people/{id}")
    String member(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, Model model) {
        Actor actor = administrator.actor();
        StaffMember member = staff.member(actor, new PersonId(id));
        var current = staff.notOver(member.posts());
        Jurisdiction jurisdiction = Jurisdiction.of(actor);
        AgencyId agency = current.stream()
                .map(held -> held.post().agency())
                .filter(jurisdiction::covers)
                .findFirst()
                .orElse(jurisdiction.home());
        model.addAttribute("member", member);
        model.addAttribute("jurisdiction", jurisdiction);
        model.addAttribute("whole", staff.hasWhole(actor, member.posts()));
        model.addAttribute("agency", directory.agency(agency));
        model.addAttribute("units", directory.units(agency));
        model.addAttribute(
                "agencies",
                directory.agencies(member.posts().stream()
                        .map(held -> held.post().agency())
                        .toList()));
        return "administration/person";
    }

    @PostMapping("/people/{id}")
    String correct(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String email) {
        staff.correct(administrator.actor(), new PersonId(id), fullName, email);
        return to(new PersonId(id));
    }

    @PostMapping("/people/{id}/posts")
    String appoint(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam UUID agency,
            @ModelAttribute("typed") AppointmentForm typed) {
        staff.appoint(administrator.actor(), new PersonId(id), typed.in(new AgencyId(agency), today()));
        return to(new PersonId(id));
    }

    /** @param last today where nothing was typed */
    @PostMapping("/posts/{id}/end")
    String end(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam @Nullable String last) {
        LocalDate day = Objects.requireNonNullElse(AppointmentForm.day(last), today());
        return to(staff.endPost(administrator.actor(), new PostId(id), day));
    }

    private static String to(PersonId person) {
        return "redirect:/administration/people/" + person;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
