package vn.banggiang.applicants.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.Contact;
import vn.banggiang.applicants.CounterDesk;
import vn.banggiang.applicants.IdentityNumber;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;

/** Numbers travel in forms alone: an address stands in logs and histories. */
@Controller
@RequestMapping("/applicants")
class CounterDeskController {

    private final CounterDesk desk;
    private final Applicants applicants;
    private final Clock clock;

    CounterDeskController(CounterDesk desk, Applicants applicants, Clock clock) {
        this.desk = desk;
        this.applicants = applicants;
        this.clock = clock;
    }

    @GetMapping
    String start(@AuthenticationPrincipal SignedIn officer) {
        desk.requireSeat(officer.actor());
        return "applicants/desk/find";
    }

    @PostMapping("/find")
    String find(
            @AuthenticationPrincipal SignedIn officer, @RequestParam(defaultValue = "") String number, Model model) {
        return found(officer, number, model);
    }

    /** Enters who has no account, and shows the code for the receipt. */
    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String address,
            Model model) {
        ApplicantFacts facts = ApplicantFacts.atCounter(
                name,
                TypedDay.read(born).orElse(null),
                number,
                Contact.typed(telephone, email, address),
                VietnamTime.today(clock));
        ApplicantId entered = applicants.atCounter(officer.actor(), facts);
        if (applicants.hasAccount(entered)) {
            return found(officer, number, model);
        }
        return claimCode(officer, entered.value(), model);
    }

    @PostMapping("/{id}/look")
    String look(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        model.addAttribute("facts", desk.look(officer.actor(), new ApplicantId(id), reason));
        return "applicants/desk/whole";
    }

    @PostMapping("/{id}/claim-code")
    String claimCode(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Model model) {
        model.addAttribute(
                "code", desk.claimCode(officer.actor(), new ApplicantId(id)).inGroups());
        model.addAttribute("kind", "applicants.claim-code");
        return "applicants/desk/code";
    }

    @PostMapping("/recovery-code")
    String recoveryCode(
            @AuthenticationPrincipal SignedIn officer, @RequestParam(defaultValue = "") String number, Model model) {
        model.addAttribute("code", desk.recoveryCode(officer.actor(), number).inGroups());
        model.addAttribute("kind", "applicants.recovery-code");
        return "applicants/desk/code";
    }

    @PostMapping("/prove")
    String prove(
            @AuthenticationPrincipal SignedIn officer, @RequestParam(defaultValue = "") String number, Model model) {
        applicants.prove(officer.actor(), number(number));
        return found(officer, number, model);
    }

    @PostMapping("/free")
    String free(
            @AuthenticationPrincipal SignedIn officer, @RequestParam(defaultValue = "") String number, Model model) {
        applicants.free(officer.actor(), number(number));
        return found(officer, number, model);
    }

    private String found(SignedIn officer, String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("finding", desk.find(officer.actor(), number));
        return "applicants/desk/found";
    }

    private static IdentityNumber number(String typed) {
        return ApplicantFacts.number(typed);
    }
}
