package vn.banggiang.outgoing.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.ChosenColumns;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Listed;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.documents.web.NarrowingChoices;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.Attachments;
import vn.banggiang.outgoing.OutgoingColumn;
import vn.banggiang.outgoing.OutgoingFilter;
import vn.banggiang.outgoing.OutgoingLine;
import vn.banggiang.outgoing.OutgoingList;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.OutgoingState;
import vn.banggiang.outgoing.PublicityReading;
import vn.banggiang.signatories.Pens;

/** What the agency writes: the list, one document with its paper, the desk for writing. */
@Controller
@RequestMapping("/outgoing")
class OutgoingController {

    private final OutgoingReading reading;
    private final ReviewDesk review;
    private final OutgoingList list;
    private final OutgoingSteps steps;
    private final WritingDesk desk;
    private final ChosenColumns columns;
    private final NarrowingChoices choices;
    private final Pens pens;
    private final Attachments attachments;
    private final PublicityReading publicity;

    OutgoingController(
            OutgoingReading reading,
            ReviewDesk review,
            OutgoingList list,
            OutgoingSteps steps,
            WritingDesk desk,
            ChosenColumns columns,
            NarrowingChoices choices,
            Pens pens,
            Attachments attachments,
            PublicityReading publicity) {
        this.reading = reading;
        this.review = review;
        this.list = list;
        this.steps = steps;
        this.desk = desk;
        this.columns = columns;
        this.choices = choices;
        this.pens = pens;
        this.attachments = attachments;
        this.publicity = publicity;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<OutgoingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") OutgoingFilter.Order order,
            @RequestParam(defaultValue = "0") int page,
            NarrowingForm narrowed,
            Model model) {
        var filter = new OutgoingFilter(status, q, order, page, narrowed.narrowing());
        model.addAttribute("filter", filter);
        Listed<OutgoingLine, OutgoingState> listed = list.listed(reader.actor(), filter);
        model.addAttribute("listed", listed);
        model.addAttribute("overdue", list.overdue(reader.actor(), filter));
        model.addAttribute("passages", list.passages(listed.page(), filter.query()));
        model.addAttribute("choices", choices.of(reader.actor()));
        model.addAttribute(
                "columns",
                columns.of(reader.actor().person(), Direction.OUTGOING, OutgoingColumn.class, OutgoingColumn.USUAL));
        return "outgoing/list";
    }

    /** @param replyTo the incoming document that is to be answered */
    @GetMapping("/new")
    String blank(
            @AuthenticationPrincipal SignedIn drafter,
            @RequestParam(required = false) @Nullable UUID replyTo,
            Model model) {
        model.addAttribute("writing", desk.blank(drafter.actor(), replyTo == null ? null : new IncomingId(replyTo)));
        return "outgoing/write";
    }

    @GetMapping("/{id}/write")
    String write(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, Model model) {
        model.addAttribute("writing", desk.open(writer.actor(), new OutgoingId(id)));
        return "outgoing/write";
    }

    /** @param version of the draft's page, for who reads what was said of an earlier one; the latest when missing */
    @GetMapping("/{id}")
    String document(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            Model model) {
        var actor = reader.actor();
        var seen = reading.see(actor, new OutgoingId(id));
        var document = seen.document();
        var shown = review.of(actor, seen, version);
        model.addAttribute("document", document);
        model.addAttribute("attachments", attachments.of(actor, new OutgoingId(id)));
        model.addAttribute("returned", seen.returned().orElse(null));
        model.addAttribute("deliveries", seen.deliveries());
        model.addAttribute("review", shown);
        model.addAttribute("path", seen.path().stream().map(review::briefly).toList());
        model.addAttribute("step", shown.latest() ? steps.of(actor, document) : OutgoingStep.LOOK);
        model.addAttribute("pen", pens.stateOf(actor.person()));
        model.addAttribute("signer", steps.signerOf(document));
        model.addAttribute("recipients", steps.recipientsOf(document));
        model.addAttribute("publicity", publicity.of(actor, document));
        return "outgoing/document";
    }

    /** @param version of the draft's page; the latest file, signed or sealed, when missing */
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version) {
        var download = version == null
                ? reading.file(reader.actor(), new OutgoingId(id))
                : reading.file(reader.actor(), new OutgoingId(id), version);
        var code = download.document().printedCode();
        return PdfAnswer.of(download.content(), (code.isEmpty() ? id.toString() : code.replace('/', '-')) + ".pdf");
    }
}
