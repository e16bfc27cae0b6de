package vn.banggiang.incoming.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.documents.ChosenColumns;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Listed;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.documents.web.NarrowingChoices;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.IncomingColumn;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.incoming.TakingIn;

/** The register of incoming documents, taking in a file, and one document with its paper. */
@Controller
@RequestMapping("/incoming")
class IncomingController {

    private final IncomingDocuments documents;
    private final TakingIn takingIn;
    private final IncomingReading reading;
    private final IncomingList list;
    private final IncomingSteps steps;
    private final ChosenColumns columns;
    private final NarrowingChoices choices;

    IncomingController(
            IncomingDocuments documents,
            TakingIn takingIn,
            IncomingReading reading,
            IncomingList list,
            IncomingSteps steps,
            ChosenColumns columns,
            NarrowingChoices choices) {
        this.documents = documents;
        this.takingIn = takingIn;
        this.reading = reading;
        this.list = list;
        this.steps = steps;
        this.columns = columns;
        this.choices = choices;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<IncomingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") IncomingFilter.Order order,
            @RequestParam(defaultValue = "0") int page,
            NarrowingForm narrowed,
            Model model) {
        var filter = new IncomingFilter(status, q, "", order, page, narrowed.narrowing());
        model.addAttribute("filter", filter);
        Listed<IncomingLine, IncomingState> listed = list.listed(reader.actor(), filter);
        model.addAttribute("listed", listed);
        model.addAttribute("passages", list.passages(listed.page(), filter.query()));
        model.addAttribute("choices", choices.of(reader.actor()));
        model.addAttribute(
                "columns",
                columns.of(reader.actor().person(), Direction.INCOMING, IncomingColumn.class, IncomingColumn.USUAL));
        return "incoming/list";
    }

    /**
     * One file leads to its document, several to what became of each.
     *
     * @param id made with the form, so that what is sent twice is taken in once
     */
    @PostMapping
    String takeIn(
            @AuthenticationPrincipal SignedIn clerk,
            @RequestParam UUID id,
            @RequestParam List<MultipartFile> file,
            Model model)
            throws IOException {
        if (file.size() > 1) {
            var files = file.stream().map(MultipartFile::getResource).toList();
            model.addAttribute("taken", takingIn.takeIn(clerk.actor(), id, files));
            return "incoming/taken";
        }
        MultipartFile only = file.getFirst();
        var name = Objects.requireNonNullElse(only.getOriginalFilename(), "");
        try (InputStream content = only.getInputStream()) {
            documents.upload(clerk.actor(), new IncomingId(id), name, content);
        }
        return "redirect:/incoming/" + id;
    }

    @GetMapping("/{id}")
    String document(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        var actor = reader.actor();
        var seen = reading.see(actor, new IncomingId(id));
        return IncomingPage.of(
                model,
                seen,
                steps.of(actor, seen.document()),
                steps.redirect(actor, seen.document()),
                steps.assign(actor, seen.document()));
    }

    @GetMapping({"/{id}/file", "/{id}/file/{position}"})
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable Integer position) {
        var download = reading.file(reader.actor(), new IncomingId(id), position == null ? 0 : position);
        return PdfAnswer.of(download.content(), download.file().name());
    }
}
