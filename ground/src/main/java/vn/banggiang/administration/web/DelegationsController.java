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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.administration.DelegationDesk;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.DelegationId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;

/** The delegations that one gives and is given. */
@Controller
@RequestMapping(DelegationsController.PAGE)
class DelegationsController {

    static final String PAGE = "/delegations";

    private final DelegationDesk desk;
    private final Clock clock;

    DelegationsController(DelegationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String own(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("delegations", desk.of(who.actor()));
        model.addAttribute("candidates", desk.candidates(who.actor()));
        return "administration/delegations";
    }

    @PostMapping
    String give(
            @AuthenticationPrincipal SignedIn leader,
            @RequestParam UUID id,
            @RequestParam UUID delegate,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(required = false) @Nullable String last) {
        LocalDate end = AppointmentForm.day(last);
        if (end == null) {
            throw AdministrationException.incompleteDelegation();
        }
        desk.give(
                leader.actor(),
                new DelegationId(id),
                new PersonId(delegate),
                ground,
                Objects.requireNonNullElseGet(AppointmentForm.day(first), this::today),
                end);
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/end")
    String end(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String last) {
        LocalDate end = AppointmentForm.day(last);
        desk.end(leader.actor(), new DelegationId(id), end == null ? today() : end);
        return "redirect:" + PAGE;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
