package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.PastedPage;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Writing;
import vn.banggiang.richtext.Dropped;
import vn.banggiang.shell.Language;

/** Articles for programs: written and approved as in the pages. */
@RestController
@RequestMapping("/api/v1/portal/articles")
class ArticlesApi {

    private final Articles articles;
    private final Writing writing;
    private final Approving approving;
    private final PortalRights rights;
    private final Clock clock;

    ArticlesApi(Articles articles, Writing writing, Approving approving, PortalRights rights, Clock clock) {
        this.articles = articles;
        this.writing = writing;
        this.approving = approving;
        this.rights = rights;
        this.clock = clock;
    }

    /** Reads a page of another portal; nothing is stored. */
    @PostMapping("/pasted")
    PastedBody pasted(@AuthenticationPrincipal SignedIn caller, @RequestBody OtherPage body) {
        rights.requireConcerned(caller.actor());
        return PastedBody.of(PastedPage.read(given("html", body.html())));
    }

    /** Begins an article. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ArticleBody begin(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody BeginBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        ArticleId id = new ArticleId(key.orElseGet(UUID::randomUUID));
        Language language = Objects.requireNonNullElse(body.language(), Language.VI);
        SectionId section = new SectionId(given("section", body.section()));
        writing.begin(
                caller.actor(),
                id,
                section,
                language,
                given("text", body.text()).text());
        return one(caller, id.value());
    }

    /** One article. */
    @GetMapping("/{id}")
    ArticleBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ArticleBody.of(articles.see(caller.actor(), new ArticleId(id)), clock.instant());
    }

    /** Saves a draft upon another; two that were written upon the same one both stay. */
    @PostMapping("/{id}/drafts")
    ArticleBody save(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody DraftBody body) {
        writing.save(
                caller.actor(),
                new ArticleId(id),
                given("base", body.base()),
                body.merges(),
                given("text", body.text()).text());
        return one(caller, id);
    }

    /** Proposes a draft. {@code Idempotency-Key} becomes the proposal's id. */
    @PostMapping("/{id}/proposals")
    ArticleBody propose(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ProposalBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        approving.propose(
                caller.actor(),
                new ProposalId(key.orElseGet(UUID::randomUUID)),
                new ArticleId(id),
                given("draft", body.draft()),
                new OnLine(body.from(), body.until()));
        return one(caller, id);
    }

    /** Puts what was proposed on line. */
    @PostMapping("/{id}/proposals/{proposal}/approval")
    ArticleBody approve(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID proposal) {
        approving.approve(caller.actor(), new ArticleId(id), new ProposalId(proposal));
        return one(caller, id);
    }

    /** Returns what was proposed, with the reason. */
    @PostMapping("/{id}/proposals/{proposal}/return")
    ArticleBody sendBack(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestBody WordsBody body) {
        approving.sendBack(caller.actor(), new ArticleId(id), new ProposalId(proposal), given("words", body.words()));
        return one(caller, id);
    }

    /** @param html a whole page, at most 1 MB */
    record OtherPage(@Nullable String html) {}

    /** @param dropped what was not taken over, with its number */
    record PastedBody(TextBody text, List<Dropped> dropped) {

        static PastedBody of(PastedPage page) {
            return new PastedBody(
                    new TextBody(
                            page.title(),
                            "",
                            page.byline(),
                            page.dated(),
                            page.body().html(),
                            null),
                    page.dropped());
        }
    }

    /** @param language Vietnamese where it is left out */
    record BeginBody(
            @Nullable UUID section,
            @Nullable Language language,
            @Nullable TextBody text) {}

    /** @param base the draft upon which it was written; {@code merges} another whose words it took in, if any */
    record DraftBody(
            @Nullable Integer base,
            @Nullable Integer merges,
            @Nullable TextBody text) {}

    /** @param from null for at once; {@code until} null for good */
    record ProposalBody(
            @Nullable Integer draft,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
