package vn.banggiang.shell;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.banggiang.identity.SignedIn;

/** The first page after sign-in: what waits for me. */
@Controller
class DeskController {

    private final Waiting waiting;

    DeskController(Waiting waiting) {
        this.waiting = waiting;
    }

    @GetMapping("/")
    String waiting(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("waiting", waiting.of(reader.actor()));
        return "shell/waiting/waiting";
    }
}
