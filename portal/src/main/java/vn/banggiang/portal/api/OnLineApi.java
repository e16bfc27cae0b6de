package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

import java.time.Clock;
import java.time.Instant;
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
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.OnLineChanges;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Sharing;
import vn.banggiang.portal.VersionId;

/** What programs do with articles that are on line. */
@RestController
@RequestMapping("/api/v1/portal/articles/{id}")
class OnLineApi {

    private final Articles articles;
    private final OnLineChanges changes;
    private final Sharing sharing;
    private final Clock clock;

    OnLineApi(Articles articles, OnLineChanges changes, Sharing sharing, Clock clock) {
        this.articles = articles;
        this.changes = changes;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** Publishes a draft without waiting, with the reason. */
    @PostMapping("/urgent")
    ArticleBody publishUrgently(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody UrgentBody body) {
        changes.publishUrgently(
                caller.actor(), new ArticleId(id), given("draft", body.draft()), given("words", body.words()));
        return one(caller, id);
    }

    /** Says that what was published urgently was right. */
    @PostMapping("/versions/{version}/check")
    ArticleBody check(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID version) {
        changes.check(caller.actor(), new ArticleId(id), new VersionId(version));
        return one(caller, id);
    }

    /** Puts an earlier version's words on line again. */
    @PostMapping("/versions/{version}/again")
    ArticleBody rollBack(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID version) {
        changes.rollBack(caller.actor(), new ArticleId(id), new VersionId(version));
        return one(caller, id);
    }

    /** Says until when it is on line: a moment to come. */
    @PostMapping("/expiry")
    ArticleBody expire(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ExpiryBody body) {
        changes.expire(caller.actor(), new ArticleId(id), given("until", body.until()));
        return one(caller, id);
    }

    /** Takes it off at once, with the reason. */
    @PostMapping("/withdrawal")
    ArticleBody withdraw(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        changes.withdraw(caller.actor(), new ArticleId(id), given("words", body.words()));
        return one(caller, id);
    }

    /** Shows it in a section of another portal, for who approves there. */
    @PostMapping("/places")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody PlaceBody body) {
        sharing.takeOver(caller.actor(), new ArticleId(id), new SectionId(given("section", body.section())));
    }

    private ArticleBody one(SignedIn caller, UUID id) {
        return ArticleBody.of(articles.see(caller.actor(), new ArticleId(id)), clock.instant());
    }

    /** A draft and why it cannot wait. */
    record UrgentBody(@Nullable Integer draft, @Nullable String words) {}

    /** A moment. */
    record ExpiryBody(@Nullable Instant until) {}

    /** A section. */
    record PlaceBody(@Nullable UUID section) {}
}
