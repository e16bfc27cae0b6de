package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What waits for somebody at portals: what is to be approved or checked, and what came back. */
@Component
class PortalWork implements WaitingWork {

    private static final int MOST = 100;

    private static final String FOR_APPROVERS = """
            SELECT a.id, a.site_id, a.section_id, d.title, o.draft, 'APPROVE' AS call, o.proposed_at AS since
              FROM portal.proposal o
              JOIN portal.article a ON a.id = o.article_id
              JOIN portal.draft d ON d.article_id = a.id AND d.number = o.draft
             WHERE o.outcome IS NULL AND a.site_id = ANY(:sites)
            UNION ALL
            SELECT a.id, a.site_id, a.section_id, v.title, v.draft, 'CHECK', v.published_at
              FROM portal.urgency u
              JOIN portal.version v ON v.id = u.version_id
              JOIN portal.article a ON a.id = v.article_id
             WHERE u.checked_by IS NULL AND a.site_id = ANY(:sites)
             ORDER BY since LIMIT :most
            """;

    /** What was returned and neither saved nor proposed again since. */
    private static final String FOR_AUTHORS = """
            SELECT a.id, a.site_id, a.section_id, d.title, o.draft, 'REWRITE' AS call, o.decided_at AS since
              FROM portal.proposal o
              JOIN portal.article a ON a.id = o.article_id
              JOIN portal.draft d ON d.article_id = a.id AND d.number = o.draft
             WHERE o.outcome = 'RETURNED' AND o.proposed_by = :me
               AND NOT EXISTS (SELECT FROM portal.draft n WHERE n.article_id = a.id AND n.number > o.draft)
               AND NOT EXISTS (SELECT FROM portal.proposal n WHERE n.article_id = a.id AND n.proposed_at > o.proposed_at)
             ORDER BY since LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final SiteStore sites;
    private final DutyStore duties;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final PortalRights rights;

    PortalWork(
            JdbcClient jdbc,
            SiteStore sites,
            DutyStore duties,
            DraftStore drafts,
            VersionStore versions,
            PortalRights rights) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.duties = duties;
        this.drafts = drafts;
        this.versions = versions;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        Map<SiteId, Site> approved = approvedBy(actor);
        Stream<Waiting> toApprove = approved.isEmpty()
                ? Stream.empty()
                : jdbc
                        .sql(FOR_APPROVERS)
                        .param(
                                "sites",
                                approved.keySet().stream().map(SiteId::value).toArray(UUID[]::new))
                        .param("most", MOST)
                        .query(PortalWork::waiting)
                        .list()
                        .stream()
                        .filter(one -> mayApprove(actor, approved.get(one.site()), one.section()))
                        .filter(one -> !wrote(actor.person(), one));
        List<Waiting> toRewrite = jdbc.sql(FOR_AUTHORS)
                .param("me", actor.person().value())
                .param("most", MOST)
                .query(PortalWork::waiting)
                .list();
        return WaitingShare.of(Stream.concat(toApprove, toRewrite.stream())
                .map(one -> item(one, approved))
                .toList());
    }

    private Map<SiteId, Site> approvedBy(Actor actor) {
        Stream<Site> own = actor.is(Role.LEADER) ? sites.of(actor.agency()).stream() : Stream.empty();
        Stream<Site> charged = duties.of(actor.person()).stream()
                .filter(duty -> duty.power() == Power.APPROVES)
                .flatMap(duty -> sites.find(duty.site()).stream());
        return Stream.concat(own, charged).collect(Collectors.toMap(Site::id, site -> site, (first, second) -> first));
    }

    private boolean mayApprove(Actor actor, @Nullable Site site, SectionId section) {
        return site != null && rights.mayApprove(actor, site, section);
    }

    private boolean wrote(PersonId person, Waiting one) {
        return drafts.of(one.article())
                .filter(all -> Authorship.isBy(person, one.draft(), all, versions.of(one.article())))
                .isPresent();
    }

    private static WorkItem item(Waiting one, Map<SiteId, Site> known) {
        Site site = known.get(one.site());
        return new WorkItem(
                one.title(),
                site == null ? "" : site.title(),
                null,
                "portal.action." + one.call(),
                "/portal/articles/" + one.article(),
                true);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new ArticleId(Columns.uuid(row, "id")),
                new SiteId(Columns.uuid(row, "site_id")),
                new SectionId(Columns.uuid(row, "section_id")),
                row.getString("title"),
                row.getInt("draft"),
                row.getString("call").toLowerCase(Locale.ROOT));
    }

    private record Waiting(ArticleId article, SiteId site, SectionId section, String title, int draft, String call) {}
}
