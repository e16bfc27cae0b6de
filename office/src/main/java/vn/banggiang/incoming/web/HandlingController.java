package vn.banggiang.incoming.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.Extending;
import vn.banggiang.incoming.UnitAssigning;

/** What becomes of a direction within the unit: who of it does the work, and the time that it takes. */
@Controller
@RequestMapping("/incoming/{id}")
class HandlingController {

    private final UnitAssigning assigning;
    private final Extending extending;

    HandlingController(UnitAssigning assigning, Extending extending) {
        this.assigning = assigning;
        this.extending = extending;
    }

    @PostMapping("/assign")
    String assign(
            @AuthenticationPrincipal SignedIn head,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String words) {
        assigning.assign(head.actor(), new IncomingId(id), new PersonId(person), TypedDeadline.day(deadline), words);
        return back(id);
    }

    @PostMapping("/extension")
    String ask(
            @AuthenticationPrincipal SignedIn handler,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(name = "extensionReason", defaultValue = "") String reason) {
        extending.ask(
                handler.actor(), new IncomingId(id), TypedDeadline.day(until).last(), reason);
        return back(id);
    }

    /** @param asked the day that the page showed */
    @PostMapping("/extension/answer")
    String answer(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String words) {
        extending.answer(
                leader.actor(), new IncomingId(id), TypedDeadline.day(asked).last(), granted, words);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/incoming/" + id;
    }
}
