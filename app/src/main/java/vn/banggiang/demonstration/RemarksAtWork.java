package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.participation.Remarks;
import vn.banggiang.portal.ArticleFilter;
import vn.banggiang.portal.ArticleList;
import vn.banggiang.portal.ArticleState;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Slug;

/** What readers of the demonstration's portals say of their newest articles; each remark has an id of its own. */
@Component
class RemarksAtWork {

    private static final int ARTICLES = 4;
    private static final int HOURS_BETWEEN = 7;

    private final Remarks remarks;
    private final ArticleList list;
    private final Articles articles;
    private final Sites sites;
    private final Clock clock;

    RemarksAtWork(Remarks remarks, ArticleList list, Articles articles, Sites sites, Clock clock) {
        this.remarks = remarks;
        this.list = list;
        this.articles = articles;
        this.sites = sites;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(PortalCast cast, List<ParticipationStory.Remarked> told) {
        List<String> pages = pages(cast);
        for (int page = 0; page < pages.size(); page++) {
            for (int number = page; number < told.size(); number++) {
                remark(cast, pages.get(page), number, told.get(number));
            }
        }
    }

    private void remark(PortalCast cast, String page, int number, ParticipationStory.Remarked told) {
        UUID id = UUID.nameUUIDFromBytes(
                ("banggiang/demonstration/remark " + cast.agency().code() + page + number)
                        .getBytes(StandardCharsets.UTF_8));
        Instant at = clock.instant().minus((long) number * HOURS_BETWEEN, ChronoUnit.HOURS);
        PlayedClock.at(
                at, () -> remarks.remark(id, cast.agency().id(), page, told.useful(), told.words(), number % 2 == 0));
    }

    private List<String> pages(PortalCast cast) {
        ArticleFilter onLine = new ArticleFilter(EnumSet.of(ArticleState.ON_LINE), "", 0);
        return sites.of(cast.agency().id()).stream()
                .flatMap(site -> list.page(cast.leader(), site.id(), onLine).lines().stream())
                .limit(ARTICLES)
                .flatMap(line ->
                        Stream.ofNullable(articles.see(cast.leader(), line.id()).slug()))
                .map(Slug::value)
                .toList();
    }
}
