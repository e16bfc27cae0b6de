package vn.banggiang.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * One article as those see it who work on it.
 *
 * @param proposals the newest first
 * @param versions the newest first
 * @param slug the last part of its address, or null before it was published first
 */
public record ArticleView(
        Article article,
        Site site,
        Section section,
        Drafts drafts,
        List<Proposal> proposals,
        List<Version> versions,
        List<Place> places,
        @Nullable Slug slug) {

    /** Copies the lists. */
    public ArticleView {
        proposals = List.copyOf(proposals);
        versions = List.copyOf(versions);
        places = List.copyOf(places);
    }

    /** What waits for approval. */
    public Optional<Proposal> proposed() {
        return proposals.stream().filter(proposal -> proposal.outcome() == null).findFirst();
    }

    /** What everybody reads at this moment. */
    public Optional<Version> onLine(Instant now) {
        return versions.stream().filter(version -> version.isOnLine(now)).findFirst();
    }

    /** What will be read by everybody from a moment that is to come. */
    public Optional<Version> toCome(Instant now) {
        return versions.stream().filter(version -> version.isToCome(now)).findFirst();
    }

    /** How it stands at this moment. */
    public ArticleState state(Instant now) {
        if (proposed().isPresent()) {
            return ArticleState.PROPOSED;
        }
        if (onLine(now).isPresent()) {
            return ArticleState.ON_LINE;
        }
        if (toCome(now).isPresent()) {
            return ArticleState.SCHEDULED;
        }
        return versions.isEmpty() ? ArticleState.DRAFT : ArticleState.ENDED;
    }

    /** Whether this person wrote in the draft what nobody else has approved yet, and so may not approve it. */
    public boolean isBy(PersonId person, int draft) {
        return Authorship.isBy(person, draft, drafts, versions);
    }

    /** Where everybody reads it, or null before it was published first. */
    public @Nullable String href() {
        return slug == null ? null : PublicAddress.of(site.slug(), slug);
    }
}
