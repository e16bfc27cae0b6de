package vn.banggiang.queues.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.queues.Desk;
import vn.banggiang.queues.Queues;
import vn.banggiang.queues.TicketId;

/** The queue of today, as an officer keeps it at a desk. */
@Controller
@RequestMapping("/queue")
class QueueController {

    private static final String FIRST_DESK = "1";

    private final Queues queues;
    private final Directory directory;

    QueueController(Queues queues, Directory directory) {
        this.queues = queues;
        this.directory = directory;
    }

    @GetMapping
    String queue(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam(defaultValue = FIRST_DESK) String desk,
            Model model) {
        Actor actor = officer.actor();
        Desk mine = new Desk(desk);
        queues.at(actor, mine).ifPresent(ticket -> model.addAttribute("current", ticket));
        model.addAttribute("desk", mine);
        model.addAttribute("board", queues.board(actor.agency()));
        return "queues/queue";
    }

    @PostMapping("/open")
    String open(@AuthenticationPrincipal SignedIn officer, @RequestParam String desk) {
        queues.open(officer.actor());
        return back(desk);
    }

    @PostMapping("/tickets")
    String draw(@AuthenticationPrincipal SignedIn officer, @RequestParam UUID id) {
        queues.draw(officer.actor(), new TicketId(id));
        return "redirect:/queue/tickets/" + id;
    }

    /** The slip. */
    @GetMapping("/tickets/{id}")
    String slip(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, Model model) {
        model.addAttribute("ticket", queues.see(officer.actor(), new TicketId(id)));
        model.addAttribute("agency", directory.agency(officer.actor().agency()));
        model.addAttribute("board", queues.board(officer.actor().agency()));
        return "queues/slip";
    }

    /** @param after what the officer saw before the desk */
    @PostMapping("/calls")
    String call(
            @AuthenticationPrincipal SignedIn officer,
            @RequestParam String desk,
            @RequestParam(required = false) @Nullable UUID after) {
        queues.call(officer.actor(), new Desk(desk), after == null ? null : new TicketId(after));
        return back(desk);
    }

    @PostMapping("/tickets/{id}/again")
    String again(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, @RequestParam String desk) {
        queues.again(officer.actor(), new TicketId(id));
        return back(desk);
    }

    @PostMapping("/tickets/{id}/skip")
    String skip(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, @RequestParam String desk) {
        queues.skip(officer.actor(), new TicketId(id));
        return back(desk);
    }

    @PostMapping("/tickets/{id}/done")
    String done(@AuthenticationPrincipal SignedIn officer, @PathVariable UUID id, @RequestParam String desk) {
        queues.done(officer.actor(), new TicketId(id));
        return back(desk);
    }

    @PostMapping("/tickets/{id}/send-on")
    String sendOn(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam String desk,
            @RequestParam String to) {
        queues.sendOn(officer.actor(), new TicketId(id), new Desk(to));
        return back(desk);
    }

    private static String back(String desk) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/queue")
                        .queryParam("desk", "{desk}")
                        .encode()
                        .buildAndExpand(new Desk(desk).name())
                        .toUriString();
    }
}
