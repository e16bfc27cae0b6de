package vn.banggiang.incoming.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.Correcting;
import vn.banggiang.incoming.IncomingReading;

/** Mistakes at the counter put right: the register's facts, a file that should not be here, a line that should not be. */
@Controller
@RequestMapping("/incoming/{id}")
class CorrectingController {

    private final Correcting correcting;
    private final IncomingReading reading;
    private final IncomingSteps steps;

    CorrectingController(Correcting correcting, IncomingReading reading, IncomingSteps steps) {
        this.correcting = correcting;
        this.reading = reading;
        this.steps = steps;
    }

    @GetMapping("/correction")
    String correction(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id, Model model) {
        var seen = reading.see(clerk.actor(), new IncomingId(id));
        return IncomingPage.of(model, seen, steps.correct(clerk.actor(), seen.document()), null, null);
    }

    @PostMapping("/correct")
    String correct(
            @AuthenticationPrincipal SignedIn clerk,
            @PathVariable UUID id,
            @ModelAttribute FactsForm facts,
            @RequestParam(defaultValue = "false") boolean confirmedDuplicate,
            @RequestParam(defaultValue = "") String reason) {
        correcting.correct(clerk.actor(), new IncomingId(id), facts.facts(), confirmedDuplicate, reason);
        return back(id);
    }

    @PostMapping("/discard")
    String discard(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id, @RequestParam String discardReason) {
        correcting.discard(clerk.actor(), new IncomingId(id), discardReason);
        return back(id);
    }

    @PostMapping("/restore")
    String restore(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id) {
        correcting.restore(clerk.actor(), new IncomingId(id));
        return back(id);
    }

    @PostMapping("/cancel")
    String cancel(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id, @RequestParam String cancelReason) {
        correcting.cancel(clerk.actor(), new IncomingId(id), cancelReason);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/incoming/" + id;
    }
}
