package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Username;
import vn.banggiang.identity.passkey.RelyingParty;
import vn.banggiang.identity.signin.RecentPeople;
import vn.banggiang.identity.signin.RefusedName;
import vn.banggiang.identity.signin.SignInRefusal;

/** The form for signing in, with the names of those who last did so here; the security chain takes what it posts. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final RelyingParty party;

    SignInController(Accounts accounts, RelyingParty party) {
        this.accounts = accounts;
        this.party = party;
    }

    @GetMapping(SignInRefusal.PASSWORD)
    String form(
            @RequestParam(defaultValue = "") String username,
            @RequestParam Map<String, String> said,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!accounts.any()) {
            return "redirect:/first-visit";
        }
        String typed = RefusedName.take(request, response);
        model.addAttribute("people", RecentPeople.at(request).usernames());
        model.addAttribute(
                "username",
                typed.isEmpty() ? Username.typed(username).map(Username::value).orElse("") : typed);
        model.addAttribute("passkeys", party.isAt(request.getServerName()));
        model.addAttribute("refusalKey", SignInRefusal.key(SignInRefusal.PASSWORD, said.keySet()));
        model.addAttribute("seconds", said.containsKey("later") ? seconds(said.get("later")) : 0);
        return "account/signin/signin";
    }

    /** Anybody can write an address: what is no number of seconds is a minute. */
    private static int seconds(String told) {
        return told.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(told) : 60;
    }

    @PostMapping("/sign-in/forget")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        RecentPeople.forget(request, response);
        return "redirect:/sign-in";
    }
}
