package vn.banggiang.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.banggiang.identity.FirstVisit;
import vn.banggiang.identity.Founder;
import vn.banggiang.refusal.Refusal;

/** The form of the first visit; once somebody has an account it leads to signing in. */
@Controller
class FirstVisitController {

    private final FirstVisit firstVisit;

    FirstVisitController(FirstVisit firstVisit) {
        this.firstVisit = firstVisit;
    }

    @GetMapping("/first-visit")
    String form(Model model) {
        if (!firstVisit.open()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("typed", Founder.NOBODY);
        return "account/firstvisit";
    }

    /** What was typed comes back with the reason when it cannot be accepted, the passwords apart. */
    @PostMapping("/first-visit")
    String found(@ModelAttribute("typed") Founder typed, Model model, HttpServletResponse response) {
        try {
            firstVisit.found(typed);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refused);
            return "account/firstvisit";
        }
        return "redirect:/sign-in";
    }
}
