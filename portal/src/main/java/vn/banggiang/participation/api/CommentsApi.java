package vn.banggiang.participation.api;

import static vn.banggiang.participation.api.Given.given;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Comment;
import vn.banggiang.participation.CommentId;
import vn.banggiang.participation.Weighing;

/** What programs of an office do with comments on its drafts. */
@RestController
@RequestMapping("/api/v1/portal/comments/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class CommentsApi {

    private final Weighing weighing;

    CommentsApi(Weighing weighing) {
        this.weighing = weighing;
    }

    /** Lets it count. */
    @PostMapping("/acceptance")
    void take(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody AcceptanceBody body) {
        weighing.take(caller.actor(), new CommentId(id), Objects.requireNonNullElse(body.words(), ""));
    }

    /** Lets it not count. */
    @PostMapping("/exclusion")
    void drop(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        weighing.drop(caller.actor(), new CommentId(id));
    }

    /** Says what becomes of it, and why. */
    @PostMapping("/outcome")
    void decide(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody OutcomeBody body) {
        weighing.decide(
                caller.actor(), new CommentId(id), given("outcome", body.outcome()), given("reason", body.words()));
    }

    /** @param words as everybody shall read it; nobody does where they are left out */
    record AcceptanceBody(@Nullable String words) {}

    /** What becomes of it, and why. */
    record OutcomeBody(
            Comment.@Nullable Outcome outcome, @Nullable String words) {}
}
