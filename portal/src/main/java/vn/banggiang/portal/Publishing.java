package vn.banggiang.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;

/** Puts words on line: the version before ends where this one begins. Whoever calls has asked whether that is allowed. */
@Component
class Publishing {

    private final VersionStore versions;
    private final PlaceStore places;
    private final Addresses addresses;
    private final SiteStore sites;
    private final Clock clock;

    Publishing(VersionStore versions, PlaceStore places, Addresses addresses, SiteStore sites, Clock clock) {
        this.versions = versions;
        this.places = places;
        this.addresses = addresses;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param draft what everybody is given to read */
    Version publish(Actor by, Article article, Draft draft, OnLine onLine) {
        Instant now = clock.instant();
        Instant from = onLine.from(now);
        if (onLine.until() != null && !onLine.until().isAfter(from)) {
            throw PortalException.invalid("until", "portal.ends-before-it-begins");
        }
        List<Version> before = versions.of(article.id());
        Version version = version(by, article.id(), before.size() + 1, draft, from, onLine.until(), now);
        versions.end(article.id(), from, "");
        versions.add(version, article.agency());
        addresses.of(article.id(), article.site(), draft.text().title());
        places.show(article.id(), article.site(), article.section(), version.dated(), by.person(), now);
        places.date(article.id(), version.dated());
        sites.changed(article.id());
        return version;
    }

    /** Takes it off at this moment, everywhere. */
    void end(ArticleId article, Instant at, String why) {
        versions.end(article, at, why);
        sites.changed(article);
    }

    private static Version version(
            Actor by, ArticleId article, int number, Draft draft, Instant from, @Nullable Instant until, Instant now) {
        ArticleText text = draft.text();
        // As exactly as it is kept, so that the digest is found again from what is stored.
        Instant dated = Objects.requireNonNullElse(text.dated(), from).truncatedTo(ChronoUnit.MICROS);
        return new Version(
                VersionId.random(),
                article,
                number,
                draft.number(),
                text,
                draft.files(),
                dated,
                text.sha256(dated, draft.files()),
                by.person(),
                now,
                from,
                until,
                "",
                null);
    }
}
