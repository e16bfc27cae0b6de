package vn.banggiang.outgoing.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.DraftComments;

/** What colleagues say about a draft, and what its author does about it. */
@Controller
@RequestMapping("/outgoing/{id}")
class CommentsController {

    private final DraftComments comments;

    CommentsController(DraftComments comments) {
        this.comments = comments;
    }

    @PostMapping("/comment")
    String comment(
            @AuthenticationPrincipal SignedIn colleague, @PathVariable UUID id, @ModelAttribute CommentForm form) {
        String words = Objects.requireNonNullElse(form.words(), "");
        comments.add(colleague.actor(), new OutgoingId(id), words, form.version(), form.place());
        return "redirect:/outgoing/" + id;
    }

    /** @param writing whether the author is at the writing desk and goes on there */
    @PostMapping("/comments/{number}/settle")
    String settle(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean writing) {
        comments.settle(writer.actor(), new OutgoingId(id), number, answer);
        return "redirect:/outgoing/" + id + (writing ? "/write" : "");
    }
}
