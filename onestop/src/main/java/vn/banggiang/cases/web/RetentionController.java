package vn.banggiang.cases.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.CaseRetention;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.SignedIn;

/** What of ended cases is kept no longer: the list, the proposal, the decision. */
@Controller
@RequestMapping("/cases/retention")
class RetentionController {

    private final CaseRetention retention;

    RetentionController(CaseRetention retention) {
        this.retention = retention;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("over", retention.over(reader.actor()));
        model.addAttribute("rules", retention.rules());
        model.addAttribute("proposed", retention.proposed(reader.actor()).orElse(null));
        model.addAttribute("leads", reader.actor().is(Role.LEADER));
        return "cases/retention";
    }

    @PostMapping
    String propose(@AuthenticationPrincipal SignedIn by) {
        retention.propose(by.actor());
        return "redirect:/cases/retention";
    }

    /** @param proposal that the leader read */
    @PostMapping("/decision")
    String decide(
            @AuthenticationPrincipal SignedIn by,
            @RequestParam UUID proposal,
            @RequestParam(defaultValue = "false") boolean approved) {
        retention.decide(by.actor(), proposal, approved);
        return "redirect:/cases/retention";
    }
}
