package vn.banggiang.signatories.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.SecondFactor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.signatories.Pens;
import vn.banggiang.signatories.SigningPins;
import vn.banggiang.signatures.SigningPin;

/** The PIN of one's own signing key. */
@Controller
@RequestMapping("/account/signing-key")
class SigningKeyController {

    private static final String BACK = "redirect:/account/signing-key";

    private final Pens pens;
    private final SigningPins pins;
    private final SecondFactor secondFactor;

    SigningKeyController(Pens pens, SigningPins pins, SecondFactor secondFactor) {
        this.pens = pens;
        this.pins = pins;
        this.secondFactor = secondFactor;
    }

    @GetMapping
    String own(@AuthenticationPrincipal SignedIn owner, Model model) {
        model.addAttribute("state", pens.stateOf(owner.actor().person()));
        model.addAttribute("forgotten", pins.isForgotten(owner.actor().person()));
        model.addAttribute("withCode", secondFactor.of(owner).isOn());
        return "signatories/key";
    }

    @PostMapping
    String choose(
            @AuthenticationPrincipal SignedIn owner,
            @ModelAttribute("typed") PasswordAndCode typed,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            RedirectAttributes next) {
        pins.choose(owner, typed, SigningPin.chosen(chosen, repeated));
        next.addFlashAttribute("done", "signatories.chosen");
        return BACK;
    }

    @PostMapping("/change")
    String change(
            @AuthenticationPrincipal SignedIn owner,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            RedirectAttributes next) {
        pins.change(owner.actor(), pin, SigningPin.chosen(chosen, repeated));
        next.addFlashAttribute("done", "signatories.changed");
        return BACK;
    }

    @PostMapping("/forgotten")
    String forgot(@AuthenticationPrincipal SignedIn owner, @ModelAttribute("typed") PasswordAndCode typed) {
        pins.forgot(owner, typed);
        return BACK;
    }
}
