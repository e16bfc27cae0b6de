package vn.banggiang.incoming.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.web.TypedRecipients;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.Forwarding;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Redirecting;

/** What people do with an incoming document; each act leads back to what comes next. */
@Controller
@RequestMapping("/incoming/{id}")
class IncomingActsController {

    private final IncomingDocuments documents;
    private final Redirecting redirecting;
    private final Forwarding forwarding;
    private final TypedRecipients typed;

    IncomingActsController(
            IncomingDocuments documents, Redirecting redirecting, Forwarding forwarding, TypedRecipients typed) {
        this.documents = documents;
        this.redirecting = redirecting;
        this.forwarding = forwarding;
        this.typed = typed;
    }

    @PostMapping("/register")
    String register(
            @AuthenticationPrincipal SignedIn clerk,
            @PathVariable UUID id,
            @ModelAttribute FactsForm facts,
            @RequestParam(defaultValue = "false") boolean confirmedDuplicate,
            @RequestParam(defaultValue = "") String duplicateReason) {
        documents.register(clerk.actor(), new IncomingId(id), facts.facts(), confirmedDuplicate, duplicateReason);
        return back(id);
    }

    @PostMapping("/refuse")
    String refuse(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id, @RequestParam String reason) {
        documents.refuse(clerk.actor(), new IncomingId(id), reason);
        return back(id);
    }

    @PostMapping("/direct")
    String direct(
            @AuthenticationPrincipal SignedIn leader, @PathVariable UUID id, @ModelAttribute DirectionForm direction) {
        documents.direct(leader.actor(), new IncomingId(id), direction.instruction());
        return back(id);
    }

    @PostMapping("/redirect")
    String redirect(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute DirectionForm direction) {
        redirecting.redirect(leader.actor(), new IncomingId(id), reason, direction.instruction());
        return back(id);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(name = "why", defaultValue = "") String reason) {
        redirecting.withdraw(leader.actor(), new IncomingId(id), reason);
        return back(id);
    }

    @PostMapping("/start")
    String start(@AuthenticationPrincipal SignedIn specialist, @PathVariable UUID id) {
        documents.startHandling(specialist.actor(), new IncomingId(id));
        return back(id);
    }

    @PostMapping("/complete")
    String complete(@AuthenticationPrincipal SignedIn handler, @PathVariable UUID id) {
        documents.complete(handler.actor(), new IncomingId(id));
        return back(id);
    }

    @PostMapping("/forward")
    String forward(
            @AuthenticationPrincipal SignedIn clerk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> recipients,
            @RequestParam(name = "recipients-search", defaultValue = "") String names) {
        var chosen = Stream.concat(
                recipients.stream().map(AgencyId::new), typed.of(clerk.actor().agency(), names).stream());
        forwarding.forward(clerk.actor(), new IncomingId(id), chosen.toList());
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/incoming/" + id;
    }
}
