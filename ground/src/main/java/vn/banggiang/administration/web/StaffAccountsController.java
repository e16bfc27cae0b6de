package vn.banggiang.administration.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.administration.StaffAccounts;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.TemporaryPassword;
import vn.banggiang.identity.Username;

/** Opens accounts and hands passwords over: each is shown on the next page, once. */
@Controller
@RequestMapping("/administration/people/{id}/account")
class StaffAccountsController {

    private final StaffAccounts accounts;

    StaffAccountsController(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping
    String open(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String username,
            RedirectAttributes next) {
        PersonId person = new PersonId(id);
        return shown(accounts.open(administrator.actor(), person, new Username(username.strip())), person, next);
    }

    @PostMapping("/password")
    String replacePassword(
            @AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, RedirectAttributes next) {
        PersonId person = new PersonId(id);
        return shown(accounts.replacePassword(administrator.actor(), person), person, next);
    }

    @PostMapping("/second-step-off")
    String turnOffSecondFactor(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id) {
        accounts.turnOffSecondFactor(administrator.actor(), new PersonId(id));
        return "redirect:/administration/people/" + id;
    }

    private static String shown(TemporaryPassword given, PersonId person, RedirectAttributes next) {
        next.addFlashAttribute("given", given.value());
        return "redirect:/administration/people/" + person;
    }
}
