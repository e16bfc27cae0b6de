package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.PasswordChange;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.signin.CurrentSession;
import vn.banggiang.identity.signin.OwnPasswordFirst;

/** Takes what somebody typed to change their password. */
@Controller
class PasswordController {

    private final PasswordChange passwords;

    PasswordController(PasswordChange passwords) {
        this.passwords = passwords;
    }

    @PostMapping("/account/password")
    String change(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("typed") NewPassword typed,
            HttpServletRequest request,
            RedirectAttributes next) {
        passwords.change(who, typed, CurrentSession.of(request).orElseThrow());
        OwnPasswordFirst.is(false, request);
        next.addFlashAttribute("done", "account.password-changed");
        return "redirect:/account";
    }
}
