package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.Actor;
import vn.banggiang.words.PlainText;

/** Puts urgent words above one portal or all of them, and takes them away again; no page is kept with them in it. */
@Service
public class Banners {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Sites sites;
    private final PortalRights rights;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Banners(
            JdbcClient jdbc,
            Sites sites,
            PortalRights rights,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.rights = rights;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shows it from now on; the same id twice shows one.
     *
     * @param site where, or null for every site, which the province's administrators alone may
     */
    @Transactional
    public void set(Actor by, UUID id, @Nullable SiteId site, String typed) {
        require(by, site);
        String words = PlainText.line(typed);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw PortalException.invalid("words", "portal.banner-invalid", LONGEST);
        }
        jdbc.sql("""
                INSERT INTO portal.banner (id, site_id, words, set_by, set_at) VALUES (:id, :site, :words, :by, :at)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", id)
                .param("site", site == null ? null : site.value())
                .param("words", words)
                .param("by", by.person().value())
                .param("at", Columns.time(clock.instant()))
                .update();
        note(by, "portal.act.banner-set", id, Map.of("words", words));
    }

    /** Shows it no more; ended twice it is ended once. */
    @Transactional
    public void end(Actor by, UUID id) {
        Banner banner = asked("SELECT * FROM portal.banner WHERE id = :id", id)
                .query(Banners::banner)
                .optional()
                .orElseThrow(() -> PortalException.missing("portal.no-banner"));
        require(by, banner.site());
        int ended = asked(
                        "UPDATE portal.banner SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL",
                        id)
                .param("by", by.person().value())
                .param("at", Columns.time(clock.instant()))
                .update();
        if (ended == 1) {
            note(by, "portal.act.banner-ended", id, Map.of());
        }
    }

    /** Those that are shown now, the newest first. */
    public List<Banner> open() {
        return jdbc.sql("SELECT * FROM portal.banner WHERE ended_at IS NULL ORDER BY set_at DESC, id")
                .query(Banners::banner)
                .list();
    }

    private JdbcClient.StatementSpec asked(String statement, UUID id) {
        return jdbc.sql(statement).param("id", id);
    }

    private static Banner banner(ResultSet row, int number) throws SQLException {
        UUID site = Columns.uuidOrNull(row, "site_id");
        return new Banner(
                Columns.uuid(row, "id"),
                site == null ? null : new SiteId(site),
                row.getString("words"),
                Columns.instant(row, "set_at"));
    }

    private void require(Actor by, @Nullable SiteId site) {
        if (site == null) {
            PortalRights.requireOpener(by);
        } else {
            rights.requireKeeper(by, sites.site(site));
        }
    }

    private void note(Actor by, String act, UUID banner, Map<String, String> details) {
        events.publishEvent(new SitesChanged());
        journal.record(
                new JournalEntry(by.person().value(), by.agency().value(), act, "portal-banner:" + banner, details));
    }
}
