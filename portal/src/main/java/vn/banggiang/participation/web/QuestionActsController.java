package vn.banggiang.participation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Answering;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Moderating;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.richtext.Cleaner;

/** What is done with a question. */
@Controller
@RequestMapping(QuestionQuery.PAGE + "/{id}")
class QuestionActsController {

    private final Moderating moderating;
    private final Answering answering;
    private final Directory directory;

    QuestionActsController(Moderating moderating, Answering answering, Directory directory) {
        this.moderating = moderating;
        this.answering = answering;
        this.directory = directory;
    }

    /** @param openly whether everybody shall read it with its answer */
    @PostMapping("/accept")
    String accept(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam QuestionField field,
            @RequestParam(defaultValue = "false") boolean openly,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words) {
        moderating.accept(by.actor(), new QuestionId(id), field, openly ? AskedText.typed(title, words) : null);
        return question(id);
    }

    @PostMapping("/refuse")
    String refuse(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        moderating.refuse(by.actor(), new QuestionId(id), reason);
        return question(id);
    }

    /** @param agency code of the one whose matter it is */
    @PostMapping("/route")
    String route(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String agency,
            @RequestParam(defaultValue = "") String note) {
        var to = directory
                .byCode(new AgencyCode(agency.strip()))
                .orElseThrow(() -> ParticipationException.invalid("agency", "participation.no-agency"));
        moderating.route(by.actor(), new QuestionId(id), to.id(), note);
        return question(id);
    }

    /** @param days working days from today; the question's own last day where it is left out */
    @PostMapping("/assign")
    String assign(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(defaultValue = "") String note) {
        moderating.assign(by.actor(), new QuestionId(id), new PersonId(person), days, note);
        return question(id);
    }

    @PostMapping("/answer")
    String answer(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String body) {
        answering.answer(writer.actor(), new QuestionId(id), Cleaner.typed(body).text());
        return question(id);
    }

    @PostMapping("/approve")
    String approve(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID id) {
        answering.approve(leader.actor(), new QuestionId(id));
        return question(id);
    }

    @PostMapping("/return")
    String sendBack(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        answering.sendBack(leader.actor(), new QuestionId(id), reason);
        return question(id);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        answering.withdraw(leader.actor(), new QuestionId(id), reason);
        return question(id);
    }

    private static String question(UUID id) {
        return "redirect:" + QuestionQuery.PAGE + "/" + id;
    }
}
