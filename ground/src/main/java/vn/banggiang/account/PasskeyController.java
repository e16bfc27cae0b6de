package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.identity.PasskeyId;
import vn.banggiang.identity.PasskeyName;
import vn.banggiang.identity.PasskeyOffer;
import vn.banggiang.identity.Passkeys;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.SecondFactor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.passkey.MakingOptions;
import vn.banggiang.identity.passkey.RelyingParty;
import vn.banggiang.identity.signin.KeptOnce;

/** Adds and removes one's own passkeys. One is made by the browser: after the password, and before it is sent here. */
@Controller
class PasskeyController {

    private static final String ACCOUNT = "redirect:/account";

    private final Passkeys passkeys;
    private final SecondFactor secondFactor;
    private final RelyingParty party;

    PasskeyController(Passkeys passkeys, SecondFactor secondFactor, RelyingParty party) {
        this.passkeys = passkeys;
        this.secondFactor = secondFactor;
        this.party = party;
    }

    @GetMapping("/account/passkeys/new")
    String form(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        if (!party.isAt(request.getServerName())) {
            return ACCOUNT;
        }
        model.addAttribute("codeNeeded", secondFactor.of(who).isOn());
        return "account/passkeys/form";
    }

    @PostMapping("/account/passkeys/challenge")
    @ResponseBody
    MakingOptions challenge(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute("typed") PasswordAndCode typed,
            HttpServletRequest request) {
        PasskeyOffer offer = passkeys.offer(who, new PasskeyName(name), typed);
        KeptOnce.keep(offer, request);
        return passkeys.options(who, offer);
    }

    @PostMapping("/account/passkeys")
    String add(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            RedirectAttributes next) {
        passkeys.add(who, KeptOnce.take(PasskeyOffer.class, request).orElse(null), answer);
        next.addFlashAttribute("done", "account.passkeys.added");
        return ACCOUNT;
    }

    @PostMapping("/account/passkeys/{id}/remove")
    String remove(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
        passkeys.remove(who, new PasskeyId(id));
        next.addFlashAttribute("done", "account.passkeys.removed");
        return ACCOUNT;
    }
}
