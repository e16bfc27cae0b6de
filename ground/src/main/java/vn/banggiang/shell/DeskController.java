package vn.banggiang.shell;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.banggiang.identity.SignedIn;

/** The first page after sign-in: what waits for me. */
@Controller
class DeskController {

    private final Waiting waiting;
    private final List<DeskNotes> systems;

    DeskController(Waiting waiting, List<DeskNotes> systems) {
        this.waiting = waiting;
        this.systems = systems;
    }

    @GetMapping("/")
    String waiting(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("waiting", waiting.of(reader.actor()));
        model.addAttribute(
                "notes",
                systems.stream()
                        .flatMap(system -> system.notesFor(reader.actor()).stream())
                        .toList());
        return "shell/waiting/waiting";
    }
}
