package vn.banggiang.administration.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.administration.Awaited;
import vn.banggiang.administration.AwaitedAppointments;
import vn.banggiang.administration.AwaitedLine;
import vn.banggiang.directory.PostId;
import vn.banggiang.identity.SignedIn;

/** What waits for a second person's word, of whatever kind; and the word about posts. */
@Controller
class AwaitedController {

    static final String PAGE = "/administration/awaited";

    private final List<Awaited> kinds;
    private final AwaitedAppointments posts;

    AwaitedController(List<Awaited> kinds, AwaitedAppointments posts) {
        this.kinds = kinds;
        this.posts = posts;
    }

    @GetMapping(PAGE)
    String awaited(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute(
                "lines",
                kinds.stream()
                        .flatMap(kind -> kind.waitingFor(who.actor()).stream())
                        .sorted(Comparator.comparing(AwaitedLine::since))
                        .toList());
        return "administration/awaited";
    }

    @PostMapping("/administration/posts/{id}/confirm")
    String confirm(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
        posts.confirm(who.actor(), new PostId(id));
        next.addFlashAttribute("done", "administration.awaited.confirmed");
        return "redirect:" + PAGE;
    }

    @PostMapping("/administration/posts/{id}/refuse")
    String refuse(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, RedirectAttributes next) {
        posts.refuse(who.actor(), new PostId(id));
        next.addFlashAttribute("done", "administration.awaited.refused");
        return "redirect:" + PAGE;
    }
}
