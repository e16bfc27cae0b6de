package vn.banggiang.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.outgoing.Drafting;
import vn.banggiang.documents.outgoing.Issuing;
import vn.banggiang.documents.outgoing.OutgoingDocuments;
import vn.banggiang.documents.outgoing.Signing;
import vn.banggiang.identity.SignedIn;

/** What people do with an outgoing document; each act leads back to what comes next. */
@Controller
@RequestMapping("/outgoing")
class OutgoingActsController {

    private final OutgoingDocuments documents;
    private final Signing signing;
    private final Issuing issuing;
    private final Directory directory;

    OutgoingActsController(OutgoingDocuments documents, Signing signing, Issuing issuing, Directory directory) {
        this.documents = documents;
        this.signing = signing;
        this.issuing = issuing;
        this.directory = directory;
    }

    /** @param id made with the form, so that a draft sent twice is made once */
    @PostMapping
    String draft(
            @AuthenticationPrincipal SignedIn drafter,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID replyTo,
            @ModelAttribute DraftForm form) {
        var content = form.content(typed(form));
        var reply = replyTo == null ? null : new IncomingId(replyTo);
        documents.draft(drafter.actor(), new OutgoingId(id), new Drafting(content, null, reply, true));
        return "redirect:/outgoing/" + id + "/write";
    }

    @PostMapping("/{id}/write")
    String rewrite(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, @ModelAttribute DraftForm form) {
        documents.revise(writer.actor(), new OutgoingId(id), form.content(typed(form)));
        return "redirect:/outgoing/" + id + "/write";
    }

    @PostMapping("/{id}/submit")
    String submit(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id) {
        documents.submit(writer.actor(), new OutgoingId(id));
        return back(id);
    }

    @PostMapping("/{id}/approve")
    String approve(@AuthenticationPrincipal SignedIn head, @PathVariable UUID id) {
        documents.approve(head.actor(), new OutgoingId(id), "");
        return back(id);
    }

    @PostMapping("/{id}/return")
    String giveBack(@AuthenticationPrincipal SignedIn reviewer, @PathVariable UUID id, @RequestParam String comment) {
        documents.returnForRework(reviewer.actor(), new OutgoingId(id), comment);
        return back(id);
    }

    @PostMapping("/{id}/sign")
    String sign(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID id) {
        signing.sign(leader.actor(), new OutgoingId(id));
        return back(id);
    }

    @PostMapping("/{id}/issue")
    String issue(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id) {
        issuing.issue(clerk.actor(), new OutgoingId(id));
        return back(id);
    }

    /** Without scripts a recipient is typed by its name; the nearest agency is meant. */
    private List<AgencyId> typed(DraftForm form) {
        var name = form.typed();
        if (name == null || name.isBlank()) {
            return List.of();
        }
        return List.of(directory.search(name, 1).stream()
                .map(Agency::id)
                .findFirst()
                .orElseThrow(() -> DocumentsException.invalid("documents.recipient-unknown", name)));
    }

    private static String back(UUID id) {
        return "redirect:/outgoing/" + id;
    }
}
