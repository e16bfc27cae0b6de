package vn.banggiang.administration.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.administration.OwnerConfirmations;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.identity.SignedIn;

/** After somebody else had an account in hand: its owner sees what happened, a second person confirms. */
@Controller
@RequestMapping("/confirmations")
class ConfirmationsController {

    private final OwnerConfirmations confirmations;
    private final OwnerDoubts doubts;

    ConfirmationsController(OwnerConfirmations confirmations, OwnerDoubts doubts) {
        this.confirmations = confirmations;
        this.doubts = doubts;
    }

    @GetMapping
    String own(@AuthenticationPrincipal SignedIn owner, Model model) {
        model.addAttribute("lines", confirmations.of(owner.actor().person()));
        return "administration/owner/own";
    }

    @PostMapping
    String ask(@AuthenticationPrincipal SignedIn owner) {
        doubts.ask(owner.actor());
        return "redirect:/confirmations";
    }

    @GetMapping("/{person}")
    String another(@AuthenticationPrincipal SignedIn confirmer, @PathVariable UUID person, Model model) {
        List<OwnerConfirmations.Line> lines = confirmations.openTo(confirmer.actor(), new PersonId(person));
        model.addAttribute("lines", lines);
        model.addAttribute("owner", confirmations.name(new PersonId(person)));
        model.addAttribute("person", person);
        return "administration/owner/another";
    }

    /** @param seen the newest of what the confirmer was shown */
    @PostMapping("/{person}")
    String confirm(@AuthenticationPrincipal SignedIn confirmer, @PathVariable UUID person, @RequestParam UUID seen) {
        confirmations.confirm(confirmer.actor(), new PersonId(person), seen);
        return "redirect:/";
    }
}
