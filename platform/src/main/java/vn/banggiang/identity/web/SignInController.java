package vn.banggiang.identity.web;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.Accounts;

/** The form for signing in; the security chain takes what it posts. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final MessageSource messages;

    SignInController(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam @Nullable String refused,
            @RequestParam @Nullable String busy,
            Locale locale,
            CsrfToken csrf,
            Model model) {
        if (!accounts.any()) {
            return "redirect:/first-visit";
        }
        Function<String, String> text = key -> messages.getMessage(key, null, locale);
        model.addAttribute("text", text);
        model.addAttribute("csrfToken", csrf.getToken());
        model.addAttribute(
                "refusalKey", refused != null ? "identity.sign-in-refused" : busy != null ? "identity.busy" : "");
        return "identity/sign-in";
    }
}
