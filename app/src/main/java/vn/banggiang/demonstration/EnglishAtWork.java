package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/** The English side of some of the demonstration's portals: their names, and what they published. */
@Component
class EnglishAtWork {

    private static final EnglishStory STORY = EnglishStory.read();
    private static final int DAYS_BETWEEN = 6;

    private final Sites sites;
    private final Writing writing;
    private final Approving approving;
    private final Articles articles;
    private final Clock clock;

    EnglishAtWork(Sites sites, Writing writing, Approving approving, Articles articles, Clock clock) {
        this.sites = sites;
        this.writing = writing;
        this.approving = approving;
        this.articles = articles;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(List<PortalCast> casts, BooleanSupplier stopped) {
        for (PortalCast cast : casts) {
            STORY.name(cast.agency().code())
                    .ifPresent(name -> sites.of(cast.agency().id()).ifPresent(site -> play(cast, site, name, stopped)));
        }
    }

    private void play(PortalCast cast, Site site, String name, BooleanSupplier stopped) {
        if (site.titleEn().equals(site.title())) {
            Played.act(() -> sites.change(cast.leader(), site.id(), site.title(), name, site.colour(), site.host()));
        }
        int days = 3;
        for (Section section : sites.sections(site.id())) {
            for (PortalStory.Told told : STORY.of(section.kind(), name)) {
                Instant at = VietnamTime.start(VietnamTime.today(clock).minusDays(days))
                        .plus(10, ChronoUnit.HOURS);
                if (!stopped.getAsBoolean()) {
                    Played.act(() -> PlayedClock.at(at, () -> publish(cast, section, told)));
                }
                days += DAYS_BETWEEN;
            }
        }
    }

    private void publish(PortalCast cast, Section section, PortalStory.Told told) {
        ArticleId id = new ArticleId(id("english " + section.id() + told.title()));
        if (isPublished(cast, id)) {
            return;
        }
        ArticleText text = new ArticleText(
                told.title(),
                told.summary(),
                STORY.byline(),
                null,
                Cleaner.clean(told.body()).text());
        writing.begin(cast.editor(), id, section.id(), Language.EN, text);
        ProposalId proposal = approving.propose(cast.editor(), new ProposalId(id("proposal " + id)), id, 1, OnLine.NOW);
        approving.approve(cast.leader(), id, proposal);
    }

    private boolean isPublished(PortalCast cast, ArticleId id) {
        try {
            return !articles.see(cast.leader(), id).versions().isEmpty();
        } catch (PortalException notBegun) {
            return false;
        }
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
