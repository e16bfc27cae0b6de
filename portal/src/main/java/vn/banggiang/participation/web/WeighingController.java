package vn.banggiang.participation.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Comment;
import vn.banggiang.participation.CommentId;
import vn.banggiang.participation.Weighing;

/** What an office does with comments. */
@Controller
@RequestMapping(ConsultationsController.PAGE + "/{id}/comments/{comment}")
class WeighingController {

    private final Weighing weighing;

    WeighingController(Weighing weighing) {
        this.weighing = weighing;
    }

    @PostMapping("/take")
    String take(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String words) {
        weighing.take(by.actor(), new CommentId(comment), words);
        return back(id);
    }

    @PostMapping("/drop")
    String drop(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @PathVariable UUID comment) {
        weighing.drop(by.actor(), new CommentId(comment));
        return back(id);
    }

    @PostMapping("/decide")
    String decide(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam Comment.Outcome outcome,
            @RequestParam(defaultValue = "") String reason) {
        weighing.decide(by.actor(), new CommentId(comment), outcome, reason);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:" + ConsultationsController.PAGE + "/" + id;
    }
}
