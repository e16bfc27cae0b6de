package vn.banggiang.portal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.ArticleState;
import vn.banggiang.portal.ArticleView;
import vn.banggiang.portal.Draft;
import vn.banggiang.portal.Version;

/**
 * One article for those who work on it.
 *
 * @param href where everybody reads it; null before it was published first
 * @param heads numbers of the drafts upon which nothing was written yet: more than one where two wrote at once
 * @param proposal what waits for approval, or null
 * @param files what goes with the newest draft
 * @param sites where it is shown
 */
record ArticleBody(
        UUID id,
        UUID site,
        UUID section,
        ArticleState state,
        @Nullable String href,
        List<Integer> heads,
        @Nullable UUID proposal,
        TextBody newest,
        List<FileBody> files,
        List<VersionBody> versions,
        List<UUID> sites) {

    static ArticleBody of(ArticleView view, Instant now) {
        return new ArticleBody(
                view.article().id().value(),
                view.site().id().value(),
                view.section().id().value(),
                view.state(now),
                view.href(),
                view.drafts().heads().stream().map(Draft::number).toList(),
                view.proposed().map(proposal -> proposal.id().value()).orElse(null),
                TextBody.of(view.drafts().newest().text()),
                FileBody.of(view.drafts().newest().files()),
                view.versions().stream().map(VersionBody::of).toList(),
                view.places().stream()
                        .filter(place -> place.until() == null)
                        .map(place -> place.site().value())
                        .toList());
    }

    /** A version: what it says is asked for as of a moment. */
    record VersionBody(
            UUID id,
            int number,
            int draft,
            String title,
            String sha256,
            List<FileBody> files,
            Instant from,
            @Nullable Instant until) {

        static VersionBody of(Version version) {
            return new VersionBody(
                    version.id().value(),
                    version.number(),
                    version.draft(),
                    version.text().title(),
                    version.sha256().value(),
                    FileBody.of(version.files()),
                    version.from(),
                    version.until());
        }
    }
}
