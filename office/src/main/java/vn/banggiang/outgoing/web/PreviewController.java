package vn.banggiang.outgoing.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.documents.web.TypedRecipients;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.DraftPreviews;

/** The page of what stands in the writing desk's form, as a PDF that is kept nowhere. */
@Controller
@RequestMapping("/outgoing")
class PreviewController {

    private static final String NAME = "preview.pdf";

    private final DraftPreviews previews;
    private final TypedRecipients typed;

    PreviewController(DraftPreviews previews, TypedRecipients typed) {
        this.previews = previews;
        this.typed = typed;
    }

    @PostMapping("/preview")
    ResponseEntity<Resource> ofNew(@AuthenticationPrincipal SignedIn drafter, @ModelAttribute DraftForm form) {
        var written = form.unfinished(typed.of(drafter.actor().agency(), form.typed()));
        return PdfAnswer.shown(previews.ofNew(drafter.actor(), written), NAME);
    }

    @PostMapping("/{id}/preview")
    ResponseEntity<Resource> of(
            @AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, @ModelAttribute DraftForm form) {
        var written = form.unfinished(typed.of(writer.actor().agency(), form.typed()));
        return PdfAnswer.shown(previews.of(writer.actor(), new OutgoingId(id), written), NAME);
    }
}
