package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.SecondFactor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.signin.CurrentSession;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpSecret;
import vn.banggiang.shell.QrPath;

/** Turns one's own second factor on and off; shows the recovery codes once. */
@Controller
class SecondFactorController {

    private static final String ACCOUNT = "redirect:/account";

    private final SecondFactor secondFactor;

    SecondFactorController(SecondFactor secondFactor) {
        this.secondFactor = secondFactor;
    }

    @GetMapping("/account/second-step")
    String form(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        if (secondFactor.of(who).isOn()) {
            return ACCOUNT;
        }
        TotpSecret secret = pending(who, request);
        String address = secret.address(who.username().value());
        model.addAttribute("address", address);
        model.addAttribute("qr", QrPath.of(address));
        model.addAttribute("secret", secret.inGroups());
        return "account/secondstep/form";
    }

    @PostMapping("/account/second-step")
    String turnOn(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("typed") PasswordAndCode typed,
            HttpServletRequest request,
            RedirectAttributes next) {
        List<RecoveryCode> codes = secondFactor.turnOn(
                who, pending(who, request), typed, CurrentSession.of(request).orElseThrow());
        PendingSecret.forget(request);
        next.addFlashAttribute("codes", codes);
        return "redirect:/account/second-step/codes";
    }

    @GetMapping("/account/second-step/codes")
    String codes(@AuthenticationPrincipal SignedIn who, Model model) {
        if (!model.containsAttribute("codes")) {
            return ACCOUNT;
        }
        model.addAttribute("username", who.username());
        return "account/secondstep/codes";
    }

    @PostMapping("/account/second-step/off")
    String turnOff(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("typed") PasswordAndCode typed,
            RedirectAttributes next) {
        secondFactor.turnOff(who, typed);
        next.addFlashAttribute("done", "account.second-step-turned-off");
        return ACCOUNT;
    }

    private TotpSecret pending(SignedIn who, HttpServletRequest request) {
        return PendingSecret.of(who.actor().person(), request, secondFactor::newSecret);
    }
}
