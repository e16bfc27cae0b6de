package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;

/** The articles of one portal, for those who may see its work; what was saved last first. */
@Component
public class ArticleList {

    private static final String LINES = """
            FROM (SELECT a.id, a.section_id, d.title, d.written_by, d.written_at,
                    CASE WHEN EXISTS (SELECT FROM portal.proposal o WHERE o.article_id = a.id AND o.outcome IS NULL)
                            THEN 'PROPOSED'
                         WHEN EXISTS (SELECT FROM portal.validity v WHERE v.article_id = a.id AND v.from_at <= :now
                                AND (v.until_at IS NULL OR v.until_at > :now)) THEN 'ON_LINE'
                         WHEN EXISTS (SELECT FROM portal.validity v WHERE v.article_id = a.id AND v.from_at > :now
                                AND (v.until_at IS NULL OR v.until_at > v.from_at)) THEN 'SCHEDULED'
                         WHEN EXISTS (SELECT FROM portal.validity v WHERE v.article_id = a.id) THEN 'ENDED'
                         ELSE 'DRAFT' END AS state
                  FROM portal.article a
                  JOIN LATERAL (SELECT * FROM portal.draft d WHERE d.article_id = a.id ORDER BY number DESC LIMIT 1) d
                    ON TRUE
                 WHERE a.site_id = :site) l
             WHERE (cardinality(:states::text[]) = 0 OR state = ANY(:states)) AND l.title ILIKE :words
            """;

    private final JdbcClient jdbc;
    private final Sites sites;
    private final PortalRights rights;
    private final Clock clock;

    ArticleList(JdbcClient jdbc, Sites sites, PortalRights rights, Clock clock) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.rights = rights;
        this.clock = clock;
    }

    /** A page of them. */
    public PageOf<ArticleLine> page(Actor reader, SiteId site, ArticleFilter filter) {
        rights.requireSight(reader, sites.site(site));
        List<ArticleLine> lines = asked(
                        "SELECT l.* " + LINES + " ORDER BY written_at DESC, id LIMIT :most OFFSET :before",
                        site,
                        filter)
                .param("most", ArticleFilter.PAGE_SIZE)
                .param("before", ArticleFilter.PAGE_SIZE * filter.page())
                .query(ArticleList::line)
                .list();
        long total = asked("SELECT count(*) " + LINES, site, filter)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, filter.page(), ArticleFilter.PAGE_SIZE);
    }

    private JdbcClient.StatementSpec asked(String statement, SiteId site, ArticleFilter filter) {
        return jdbc.sql(statement)
                .param("site", site.value())
                .param("now", Columns.time(clock.instant()))
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .param("words", "%" + filter.query().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static ArticleLine line(ResultSet row, int number) throws SQLException {
        return new ArticleLine(
                new ArticleId(Columns.uuid(row, "id")),
                new SectionId(Columns.uuid(row, "section_id")),
                row.getString("title"),
                ArticleState.valueOf(row.getString("state")),
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instant(row, "written_at"));
    }
}
