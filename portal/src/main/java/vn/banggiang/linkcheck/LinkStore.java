package vn.banggiang.linkcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.linkcheck.outside.Answer;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;

/** Where it is kept what texts lead to, and what that answered. */
@Component
class LinkStore {

    private static final String BROKEN = """
              FROM linkcheck.link l JOIN linkcheck.target t ON t.href = l.href
             WHERE l.site_id = :site AND t.broken_since IS NOT NULL
            """;

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether its texts were gone through since anything at the portal changed, and after this moment. */
    boolean isGathered(Site site, Instant since) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM linkcheck.gathered WHERE site_id = :site AND revision = :revision AND at > :since)")
                .param("site", site.id().value())
                .param("revision", site.revision())
                .param("since", Columns.time(since))
                .query(Boolean.class)
                .single();
    }

    void gather(Site site, Instant at) {
        jdbc.sql("DELETE FROM linkcheck.link WHERE site_id = :site")
                .param("site", site.id().value())
                .update();
        jdbc.sql("""
                INSERT INTO linkcheck.gathered (site_id, revision, at) VALUES (:site, :revision, :at)
                ON CONFLICT (site_id) DO UPDATE SET revision = :revision, at = :at
                """)
                .param("site", site.id().value())
                .param("revision", site.revision())
                .param("at", Columns.time(at))
                .update();
    }

    void add(SiteId site, ArticleId article, String title, FoundLink link) {
        jdbc.sql("""
                INSERT INTO linkcheck.link (site_id, article_id, href, title, words)
                VALUES (:site, :article, :href, :title, :words) ON CONFLICT DO NOTHING
                """)
                .param("site", site.value())
                .param("article", article.value())
                .param("href", link.href())
                .param("title", title)
                .param("words", link.words())
                .update();
    }

    /** What no text leads to any more is forgotten. */
    void forgetOthers() {
        jdbc.sql("DELETE FROM linkcheck.target t WHERE NOT EXISTS (SELECT FROM linkcheck.link l WHERE l.href = t.href)")
                .update();
    }

    /** Addresses of a portal's texts, each once. */
    List<String> hrefs(SiteId site) {
        return jdbc.sql("SELECT DISTINCT href FROM linkcheck.link WHERE site_id = :site ORDER BY href")
                .param("site", site.value())
                .query((row, number) -> row.getString("href"))
                .list();
    }

    /** Addresses of other sites that were not asked since these moments, the longest first. */
    List<String> due(Instant fine, Instant broken, int most) {
        return jdbc.sql("""
                        SELECT l.href FROM (SELECT DISTINCT href FROM linkcheck.link WHERE href LIKE 'http%') l
                          LEFT JOIN linkcheck.target t ON t.href = l.href
                         WHERE t.href IS NULL OR t.checked_at < :fine OR (t.failures > 0 AND t.checked_at < :broken)
                         ORDER BY t.checked_at NULLS FIRST, l.href LIMIT :most
                        """)
                .param("fine", Columns.time(fine))
                .param("broken", Columns.time(broken))
                .param("most", most)
                .query((row, number) -> row.getString("href"))
                .list();
    }

    /** What an address answered; what may pass counts as broken when it was so twice in a row. */
    void answered(String href, Answer answer, Instant at) {
        boolean fine = answer.kind() == Answer.Kind.FINE;
        jdbc.sql("""
                INSERT INTO linkcheck.target AS t (href, kind, status, failures, broken_since, checked_at)
                VALUES (:href, :kind, :status, CASE WHEN :fine THEN 0 ELSE 1 END,
                    CASE WHEN :fine OR :passes THEN NULL ELSE CAST(:at AS timestamptz) END, :at)
                ON CONFLICT (href) DO UPDATE SET kind = :kind, status = :status, checked_at = :at,
                    failures = CASE WHEN :fine THEN 0 ELSE t.failures + 1 END,
                    broken_since = CASE WHEN :fine OR (:passes AND t.failures = 0) THEN NULL
                        ELSE coalesce(t.broken_since, :at) END
                """)
                .param("href", href)
                .param("kind", answer.kind().name())
                .param("status", answer.status())
                .param("fine", fine)
                .param("passes", answer.kind().mayPass())
                .param("at", Columns.time(at))
                .update();
    }

    /** A page of the links of a portal that lead nowhere, the oldest first. */
    List<BrokenLink> broken(SiteId site, int most, int before) {
        return jdbc.sql("SELECT l.*, t.kind, t.status, t.broken_since, t.checked_at" + BROKEN
                        + " ORDER BY t.broken_since, l.href, l.article_id LIMIT :most OFFSET :before")
                .param("site", site.value())
                .param("most", most)
                .param("before", before)
                .query(LinkStore::broken)
                .list();
    }

    long countBroken(SiteId site) {
        return jdbc.sql("SELECT count(*)" + BROKEN)
                .param("site", site.value())
                .query(Long.class)
                .single();
    }

    long count(SiteId site) {
        return jdbc.sql("SELECT count(*) FROM linkcheck.link WHERE site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }

    /** When the portal's texts were gone through last; empty before the first time. */
    Optional<Instant> gatheredAt(SiteId site) {
        return jdbc.sql("SELECT at FROM linkcheck.gathered WHERE site_id = :site")
                .param("site", site.value())
                .query((row, number) -> Columns.instant(row, "at"))
                .optional();
    }

    private static BrokenLink broken(ResultSet row, int number) throws SQLException {
        return new BrokenLink(
                new ArticleId(Columns.uuid(row, "article_id")),
                row.getString("title"),
                row.getString("href"),
                row.getString("words"),
                new Answer(Answer.Kind.valueOf(row.getString("kind")), row.getInt("status")),
                Columns.instant(row, "broken_since"),
                Columns.instant(row, "checked_at"));
    }
}
