package vn.banggiang.tasks.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.calendar.LastDays;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.PageBody;
import vn.banggiang.tasks.Checking;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.Doing;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.TaskFilter;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskLine;
import vn.banggiang.tasks.TaskList;
import vn.banggiang.tasks.TaskReading;
import vn.banggiang.tasks.TaskState;
import vn.banggiang.tasks.TaskView;
import vn.banggiang.tasks.Tasks;
import vn.banggiang.tasks.TasksException;
import vn.banggiang.tasks.Timeliness;

/** Tasks for programs. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private final Tasks tasks;
    private final Doing doing;
    private final Checking checking;
    private final TaskReading reading;
    private final TaskList list;
    private final LastDays lastDays;

    TasksApi(Tasks tasks, Doing doing, Checking checking, TaskReading reading, TaskList list, LastDays lastDays) {
        this.tasks = tasks;
        this.doing = doing;
        this.checking = checking;
        this.reading = reading;
        this.list = list;
        this.lastDays = lastDays;
    }

    /** Gives a task. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TaskBody give(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody GiveBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        Actor actor = caller.actor();
        var id = new TaskId(key.orElseGet(UUID::randomUUID));
        tasks.give(actor, body.task(id, actor.agency(), lastDays.day(body.limit())));
        return one(caller, id.value());
    }

    /** Those that the caller sees; what is to be done or looked at unless a state or the timeliness is named. */
    @GetMapping
    PageBody<LineBody> list(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "FOR_ME") TaskView view,
            @RequestParam(defaultValue = "") Set<TaskState> status,
            @RequestParam(required = false) @Nullable Timeliness timeliness,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        Set<TaskState> states =
                status.isEmpty() && timeliness == null ? TaskFilter.of(view).states() : status;
        return PageBody.of(
                list.page(
                        caller.actor(),
                        new TaskFilter(view, states, timeliness, q, null, null, null, null, null, page)),
                LineBody::of);
    }

    /** One task with what happened to it. */
    @GetMapping("/{id}")
    TaskBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return TaskBody.of(reading.see(caller.actor(), new TaskId(id)));
    }

    /** Gives it to a unit of the agency or to one of its people. */
    @PostMapping("/{id}/assign")
    TaskBody assign(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody AssignBody body) {
        Doer to = GiveBody.doer(given("lead", body.lead()), caller.actor().agency());
        doing.assign(caller.actor(), new TaskId(id), to, text(body.words()));
        return one(caller, id);
    }

    /** Says how far it is. */
    @PostMapping("/{id}/progress")
    TaskBody progress(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ProgressBody body) {
        doing.progress(caller.actor(), new TaskId(id), given("percent", body.percent()), text(body.words()), List.of());
        return one(caller, id);
    }

    /** Says that it is done. */
    @PostMapping("/{id}/report")
    TaskBody report(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        doing.report(caller.actor(), new TaskId(id), text(body.words()), List.of());
        return one(caller, id);
    }

    /** Asks who gave it. */
    @PostMapping("/{id}/question")
    TaskBody ask(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        doing.ask(caller.actor(), new TaskId(id), text(body.words()));
        return one(caller, id);
    }

    /** Answers what was asked. */
    @PostMapping("/{id}/answer")
    TaskBody answer(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        checking.answer(caller.actor(), new TaskId(id), text(body.words()));
        return one(caller, id);
    }

    /** Asks for more time. */
    @PostMapping("/{id}/extension")
    TaskBody askForTime(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody TimeBody body) {
        doing.askForTime(caller.actor(), new TaskId(id), given("until", body.until()), text(body.words()));
        return one(caller, id);
    }

    /** Grants or declines it; {@code until} is the day that was asked for, as the caller saw it. */
    @PostMapping("/{id}/extension/answer")
    TaskBody answerTime(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody TimeBody body) {
        checking.answerTime(
                caller.actor(),
                new TaskId(id),
                given("until", body.until()),
                given("granted", body.granted()),
                text(body.words()));
        return one(caller, id);
    }

    /** It is done. */
    @PostMapping("/{id}/accept")
    TaskBody accept(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        checking.accept(caller.actor(), new TaskId(id), text(body.words()));
        return one(caller, id);
    }

    /** It is not done. */
    @PostMapping("/{id}/send-back")
    TaskBody sendBack(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        checking.sendBack(caller.actor(), new TaskId(id), text(body.words()));
        return one(caller, id);
    }

    /** It is to be done after all. */
    @PostMapping("/{id}/reopen")
    TaskBody reopen(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        checking.reopen(caller.actor(), new TaskId(id), text(body.words()));
        return one(caller, id);
    }

    /** Gives it until another day. */
    @PostMapping("/{id}/deadline")
    TaskBody reschedule(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody TimeBody body) {
        LocalDate day = lastDays.day(new TimeLimit.Day(given("until", body.until())));
        tasks.reschedule(caller.actor(), new TaskId(id), day, text(body.words()));
        return one(caller, id);
    }

    /** Takes it back. */
    @PostMapping("/{id}/withdraw")
    TaskBody withdraw(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        tasks.withdraw(caller.actor(), new TaskId(id), text(body.words()));
        return one(caller, id);
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw TasksException.missing(field);
        }
        return value;
    }

    /** Words alone. */
    record WordsBody(@Nullable String words) {}

    /** To whom, and what is said with it. */
    record AssignBody(
            TaskBody.@Nullable DoerBody lead, @Nullable String words) {}

    /** How far, and what has been done. */
    record ProgressBody(@Nullable Integer percent, @Nullable String words) {}

    /** A day, what is said with it, and the answer where it is one. */
    record TimeBody(
            @Nullable LocalDate until,
            @Nullable String words,
            @Nullable Boolean granted) {}

    /**
     * A task to be given.
     *
     * @param workingDays 1 to 250; left out where a deadline is named
     */
    record GiveBody(
            @Nullable String title,
            @Nullable String words,
            TaskBody.@Nullable DoerBody lead,
            @Nullable List<TaskBody.DoerBody> with,
            @Nullable Integer workingDays,
            @Nullable LocalDate deadline,
            @Nullable UUID parent) {

        NewTask task(TaskId id, AgencyId own, LocalDate day) {
            return new NewTask(
                    id,
                    text(title),
                    text(words),
                    doer(given("lead", lead), own),
                    Objects.requireNonNullElse(with, List.<TaskBody.DoerBody>of()).stream()
                            .map(one -> doer(one, own))
                            .toList(),
                    day,
                    null,
                    parent == null ? null : new TaskId(parent));
        }

        TimeLimit limit() {
            return deadline == null
                    ? new TimeLimit.WorkingDays(Objects.requireNonNullElse(workingDays, 0))
                    : new TimeLimit.Day(deadline);
        }

        static Doer doer(TaskBody.DoerBody body, AgencyId own) {
            UUID agency = body.agency() == null ? own.value() : body.agency();
            return Doer.of(agency, body.unit(), body.person());
        }
    }

    /** A task in a list. */
    record LineBody(
            UUID id,
            String title,
            TaskBody.DoerBody lead,
            UUID giverAgency,
            LocalDate deadline,
            TaskState state,
            @Nullable Integer percent,
            @Nullable LocalDate doneOn) {

        static LineBody of(TaskLine line) {
            return new LineBody(
                    line.id().value(),
                    line.title(),
                    TaskBody.DoerBody.of(line.lead()),
                    line.giverAgency().value(),
                    line.deadline(),
                    line.standing().state(),
                    line.standing().percent(),
                    line.standing().doneOn());
        }
    }
}
