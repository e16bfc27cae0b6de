package vn.banggiang.tasks.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.shell.PageOf;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskLine;
import vn.banggiang.tasks.TaskList;
import vn.banggiang.tasks.TaskReading;
import vn.banggiang.tasks.TaskView;

/** The list of tasks, and one task. */
@Controller
@RequestMapping(TaskQuery.PAGE)
class TasksController {

    private static final int MOST_SHOWN = 8;

    private final TaskList list;
    private final TaskReading reading;
    private final TaskChoices choices;
    private final Directory directory;

    TasksController(TaskList list, TaskReading reading, TaskChoices choices, Directory directory) {
        this.list = list;
        this.reading = reading;
        this.choices = choices;
        this.directory = directory;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, @ModelAttribute("query") TaskQuery query, Model model) {
        Actor actor = reader.actor();
        PageOf<TaskLine> lines = list.page(actor, query.filter());
        model.addAttribute("lines", lines);
        model.addAttribute("names", list.names(lines.lines()));
        model.addAttribute("counts", list.counts(actor));
        model.addAttribute("views", TaskView.of(actor));
        model.addAttribute("choices", choices.of(actor));
        return "tasks/list";
    }

    /** @param parent the task of which it shall be a part */
    @GetMapping("/new")
    String giving(
            @AuthenticationPrincipal SignedIn giver,
            @RequestParam(required = false) @Nullable UUID parent,
            Model model) {
        model.addAttribute("choices", choices.required(giver.actor()));
        model.addAttribute(
                "parent",
                parent == null
                        ? null
                        : reading.see(giver.actor(), new TaskId(parent)).task());
        return "tasks/give";
    }

    @GetMapping("/agencies")
    String agencies(@RequestParam("agencies-search") String words, Model model) {
        model.addAttribute("agencies", directory.search(words, MOST_SHOWN));
        return "tasks/agencies";
    }

    @GetMapping("/{id}")
    String task(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        TaskReading.Seen seen = reading.see(reader.actor(), new TaskId(id));
        model.addAttribute("seen", seen);
        model.addAttribute("choices", choices.of(reader.actor()));
        return "tasks/task";
    }

    @GetMapping("/{id}/evidence/{line}/{position}")
    ResponseEntity<Resource> evidence(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @PathVariable long line,
            @PathVariable int position) {
        TaskReading.Download file = reading.file(reader.actor(), new TaskId(id), line, position);
        return FileAnswer.given(file.name(), file.content());
    }
}
