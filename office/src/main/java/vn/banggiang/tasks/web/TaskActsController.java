package vn.banggiang.tasks.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.calendar.LastDays;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.tasks.Checking;
import vn.banggiang.tasks.Doing;
import vn.banggiang.tasks.Evidence;
import vn.banggiang.tasks.EvidenceIntake;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskView;
import vn.banggiang.tasks.Tasks;
import vn.banggiang.tasks.TasksException;

/** What people do with tasks; each act leads back to the task. */
@Controller
@RequestMapping(TaskQuery.PAGE)
class TaskActsController {

    private static final int MOST_FILES = 10;

    private final Tasks tasks;
    private final Doing doing;
    private final Checking checking;
    private final EvidenceIntake intake;
    private final LastDays lastDays;

    TaskActsController(Tasks tasks, Doing doing, Checking checking, EvidenceIntake intake, LastDays lastDays) {
        this.tasks = tasks;
        this.doing = doing;
        this.checking = checking;
        this.intake = intake;
        this.lastDays = lastDays;
    }

    @PostMapping
    String give(@AuthenticationPrincipal SignedIn giver, @ModelAttribute GivenForm form) {
        Actor actor = giver.actor();
        List<NewTask> given = form.tasks(actor.agency(), lastDays.day(form.limit()));
        tasks.give(actor, given);
        return given.size() == 1
                ? "redirect:" + TaskQuery.PAGE + "/" + given.getFirst().id()
                : "redirect:" + TaskQuery.view(TaskView.BY_ME);
    }

    @PostMapping("/{id}/assign")
    String assign(
            @AuthenticationPrincipal SignedIn head,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String words) {
        doing.assign(head.actor(), new TaskId(id), GivenForm.doer(head.actor().agency(), lead), words);
        return back(id);
    }

    @PostMapping("/{id}/progress")
    String progress(
            @AuthenticationPrincipal SignedIn doer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int percent,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        doing.progress(doer.actor(), new TaskId(id), percent, words, taken(files));
        return back(id);
    }

    @PostMapping("/{id}/report")
    String report(
            @AuthenticationPrincipal SignedIn doer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        doing.report(doer.actor(), new TaskId(id), words, taken(files));
        return back(id);
    }

    @PostMapping("/{id}/question")
    String ask(
            @AuthenticationPrincipal SignedIn doer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question) {
        doing.ask(doer.actor(), new TaskId(id), question);
        return back(id);
    }

    @PostMapping("/{id}/answer")
    String answer(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer) {
        checking.answer(giver.actor(), new TaskId(id), answer);
        return back(id);
    }

    @PostMapping("/{id}/extension")
    String askForTime(
            @AuthenticationPrincipal SignedIn doer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        doing.askForTime(
                doer.actor(), new TaskId(id), GivenForm.day("until", until).last(), reason);
        return back(id);
    }

    /** @param asked the day that the page showed */
    @PostMapping("/{id}/extension/answer")
    String answerTime(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String words) {
        checking.answerTime(
                giver.actor(), new TaskId(id), GivenForm.day("asked", asked).last(), granted, words);
        return back(id);
    }

    @PostMapping("/{id}/accept")
    String accept(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words) {
        checking.accept(giver.actor(), new TaskId(id), words);
        return back(id);
    }

    @PostMapping("/{id}/send-back")
    String sendBack(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words) {
        checking.sendBack(giver.actor(), new TaskId(id), words);
        return back(id);
    }

    @PostMapping("/{id}/reopen")
    String reopen(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        checking.reopen(giver.actor(), new TaskId(id), reason);
        return back(id);
    }

    @PostMapping("/{id}/deadline")
    String reschedule(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String reason) {
        tasks.reschedule(giver.actor(), new TaskId(id), lastDays.day(GivenForm.day("deadline", deadline)), reason);
        return back(id);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn giver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        tasks.withdraw(giver.actor(), new TaskId(id), reason);
        return back(id);
    }

    private List<Evidence> taken(@Nullable List<MultipartFile> files) throws IOException {
        List<MultipartFile> chosen = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
        if (chosen.size() > MOST_FILES) {
            throw TasksException.invalid("files", "tasks.too-many-files", MOST_FILES);
        }
        List<Evidence> taken = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try (InputStream content = file.getInputStream()) {
                taken.add(intake.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
            }
        }
        return taken;
    }

    private static String back(UUID id) {
        return "redirect:" + TaskQuery.PAGE + "/" + id;
    }
}
