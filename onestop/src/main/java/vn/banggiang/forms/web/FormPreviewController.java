package vn.banggiang.forms.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormPost;
import vn.banggiang.forms.FormSheet;
import vn.banggiang.forms.FormStep;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.identity.SignedIn;

/** A form as applicants will see it, and its printed sheet. Nothing is kept: what was typed travels with the page. */
@Controller
@RequestMapping("/forms/{id}/preview")
class FormPreviewController {

    private final Forms forms;
    private final FormSheet sheet;
    private final Directory directory;
    private final Clock clock;

    FormPreviewController(Forms forms, FormSheet sheet, Directory directory, Clock clock) {
        this.forms = forms;
        this.sheet = sheet;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param at key of the page; the first without one */
    @GetMapping
    String open(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        FormView view = forms.see(reader.actor(), new FormId(id));
        FormDefinition form = readable(view);
        FormPage page = form.page(at).orElse(form.pages().getFirst());
        return step(view, FormStep.opened(form, page, Typed.NOTHING, today()), model);
    }

    /** @param at key of the page that was posted */
    @PostMapping
    String go(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        FormView view = forms.see(reader.actor(), new FormId(id));
        FormDefinition form = readable(view);
        FormPage page = form.page(at).orElse(form.pages().getFirst());
        Typed before = Typed.of(form, sent);
        String act = Optional.ofNullable(sent.getFirst("act")).orElse("");
        if (act.startsWith("to:")) {
            FormPage other = form.page(act.substring(3)).orElse(page);
            return step(view, FormStep.opened(form, other, before, today()), model);
        }
        FormStep step = FormStep.posted(form, page, before, FormPost.of(sent), today());
        if (!step.done()) {
            return step(view, step, model);
        }
        if (step.next().isPresent()) {
            return step(view, FormStep.opened(form, step.next().get(), step.typed(), today()), model);
        }
        model.addAttribute("view", view);
        model.addAttribute("reading", step.reading());
        model.addAttribute("typed", step.typed());
        model.addAttribute("words", sheet.words(file -> file));
        return "forms/checked";
    }

    /** The printed sheet, empty or with what was typed. */
    @PostMapping(path = "/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> sheet(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        FormView view = forms.see(reader.actor(), new FormId(id));
        FormDefinition form = readable(view);
        Reading reading = form.read(Typed.of(form, sent), today());
        var sender = new FormSheet.Sender(directory.agency(view.form().agency()).name(), "", today(), "");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + view.form().code() + ".pdf\"")
                .body(sheet.print(reading, sender, sheet.words(file -> file)));
    }

    private static String step(FormView view, FormStep step, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("step", step);
        return "forms/preview";
    }

    private static FormDefinition readable(FormView view) {
        FormDefinition form = view.definition();
        if (!form.check().isEmpty()) {
            throw FormsException.conflict("forms.has-faults");
        }
        return form;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
