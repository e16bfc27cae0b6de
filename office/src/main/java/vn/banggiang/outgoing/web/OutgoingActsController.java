package vn.banggiang.outgoing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.web.TypedRecipients;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingCall;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingTurns;
import vn.banggiang.outgoing.Signing;
import vn.banggiang.signatories.Pens;

/** What people do with an outgoing document; each act leads back to what comes next. */
@Controller
@RequestMapping("/outgoing")
class OutgoingActsController {

    private final OutgoingDocuments documents;
    private final Signing signing;
    private final Pens pens;
    private final Issuing issuing;
    private final TypedRecipients typed;
    private final WritingDesk desk;
    private final OutgoingTurns turns;
    private final IssuedDocuments issued;

    OutgoingActsController(
            OutgoingDocuments documents,
            Signing signing,
            Pens pens,
            Issuing issuing,
            TypedRecipients typed,
            WritingDesk desk,
            OutgoingTurns turns,
            IssuedDocuments issued) {
        this.documents = documents;
        this.signing = signing;
        this.pens = pens;
        this.issuing = issuing;
        this.typed = typed;
        this.desk = desk;
        this.turns = turns;
        this.issued = issued;
    }

    /** @param id made with the form, so that a draft sent twice is made once */
    @PostMapping
    String draft(
            @AuthenticationPrincipal SignedIn drafter,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID replyTo,
            @ModelAttribute DraftForm form) {
        var content = form.content(typed.of(drafter.actor().agency(), form.typed()));
        var reply = replyTo == null ? null : new IncomingId(replyTo);
        documents.draft(drafter.actor(), new OutgoingId(id), new Drafting(content, null, reply, true));
        return "redirect:/outgoing/" + id + "/write";
    }

    /** What was saved meanwhile is shown beside what was written now; the next save is over both. */
    @PostMapping("/{id}/write")
    String rewrite(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            Model model) {
        var content = form.content(typed.of(writer.actor().agency(), form.typed()));
        var overtaken = desk.overtaken(writer.actor(), new OutgoingId(id), content, form.revision());
        if (overtaken.isPresent()) {
            model.addAttribute("writing", overtaken.get());
            return "outgoing/write";
        }
        documents.revise(writer.actor(), new OutgoingId(id), content, form.revision());
        return "redirect:/outgoing/" + id + "/write";
    }

    @PostMapping("/{id}/own-file")
    String ownFile(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Integer revision)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            documents.uploadOwn(writer.actor(), new OutgoingId(id), name, content, revision);
        }
        return back(id) + "/write";
    }

    @PostMapping("/{id}/submit")
    String submit(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, RedirectAttributes next) {
        documents.submit(writer.actor(), new OutgoingId(id));
        return done(id, HistoryAct.SUBMITTED, writer, OutgoingCall.WRITE, next);
    }

    @PostMapping("/{id}/approve")
    String approve(@AuthenticationPrincipal SignedIn head, @PathVariable UUID id, RedirectAttributes next) {
        documents.approve(head.actor(), new OutgoingId(id), "");
        return done(id, HistoryAct.APPROVED, head, OutgoingCall.REVIEW, next);
    }

    @PostMapping("/{id}/return")
    String giveBack(
            @AuthenticationPrincipal SignedIn reviewer,
            @PathVariable UUID id,
            @RequestParam String comment,
            RedirectAttributes next) {
        boolean review = turns.of(reviewer.actor(), new OutgoingId(id))
                .filter(OutgoingCall.REVIEW::equals)
                .isPresent();
        documents.returnForRework(reviewer.actor(), new OutgoingId(id), comment);
        return done(id, HistoryAct.RETURNED, reviewer, review ? OutgoingCall.REVIEW : OutgoingCall.SIGN, next);
    }

    @PostMapping("/{id}/sign")
    String sign(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String pin,
            RedirectAttributes next) {
        signing.sign(leader.actor(), new OutgoingId(id), pens.of(leader.actor(), pin));
        return done(id, HistoryAct.SIGNED, leader, OutgoingCall.SIGN, next);
    }

    @PostMapping("/{id}/issue")
    String issue(
            @AuthenticationPrincipal SignedIn clerk,
            @PathVariable UUID id,
            @ModelAttribute IssueForm form,
            RedirectAttributes next) {
        issuing.issue(
                clerk.actor(), new OutgoingId(id), form.order(clerk.actor().agency(), issued));
        return done(id, HistoryAct.ISSUED, clerk, OutgoingCall.ISSUE, next);
    }

    /** Back to the document, which says what was done and leads to the next that waits for the same. */
    private String done(UUID id, HistoryAct act, SignedIn by, OutgoingCall call, RedirectAttributes next) {
        OutgoingId waiting = turns.next(by.actor(), call).orElse(null);
        next.addFlashAttribute("confirmed", new Done(act.key(), waiting));
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/outgoing/" + id;
    }
}
