package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.banggiang.identity.OpenSignIns;
import vn.banggiang.identity.Passkeys;
import vn.banggiang.identity.SecondFactor;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.passkey.RelyingParty;
import vn.banggiang.identity.signin.CurrentSession;
import vn.banggiang.identity.signin.OwnPasswordFirst;

/** A person's own account. */
@Controller
class AccountController {

    private final OpenSignIns signIns;
    private final SecondFactor secondFactor;
    private final Passkeys passkeys;
    private final RelyingParty party;

    AccountController(OpenSignIns signIns, SecondFactor secondFactor, Passkeys passkeys, RelyingParty party) {
        this.signIns = signIns;
        this.secondFactor = secondFactor;
        this.passkeys = passkeys;
        this.party = party;
    }

    @GetMapping("/account")
    String account(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        SignInId current = CurrentSession.of(request).orElseThrow();
        model.addAttribute("username", who.username());
        model.addAttribute("signIns", signIns.of(who.actor().person(), current));
        model.addAttribute("current", current);
        model.addAttribute("passwordFirst", OwnPasswordFirst.isNeeded(request));
        model.addAttribute("secondFactor", secondFactor.of(who));
        model.addAttribute("passkeys", passkeys.of(who));
        model.addAttribute("party", party);
        model.addAttribute("host", request.getServerName());
        return "account/own/account";
    }

    @PostMapping("/account/sign-ins/{id}/end")
    String end(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        signIns.end(who, new SignInId(id));
        return "redirect:/account";
    }

    @PostMapping("/account/sign-ins/end-others")
    String endOthers(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        signIns.endAllBut(who, CurrentSession.of(request).orElseThrow());
        return "redirect:/account";
    }
}
