package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;

/** Where portals are kept. */
@Component
class SiteStore {

    private static final String SITES = "SELECT * FROM portal.site";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SiteStore(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps a new one; false when its id is there already. */
    boolean open(Site site) {
        events.publishEvent(new SitesChanged());
        return jdbc.sql("""
                        INSERT INTO portal.site (id, agency_id, slug, title, title_en, colour, opened_at, revision)
                        VALUES (:id, :agency, :slug, :title, :title_en, :colour, :at, 0) ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", site.id().value())
                        .param("agency", site.agency().value())
                        .param("slug", site.slug().value())
                        .param("title", site.title())
                        .param("title_en", site.titleEn())
                        .param("colour", site.colour().name())
                        .param("at", Columns.time(site.openedAt()))
                        .update()
                == 1;
    }

    void change(SiteId id, String title, String titleEn, Colour colour, @Nullable HostName host) {
        events.publishEvent(new SitesChanged());
        jdbc.sql("""
                UPDATE portal.site SET title = :title, title_en = :title_en, colour = :colour, host = :host,
                    revision = revision + 1
                WHERE id = :id
                """)
                .param("id", id.value())
                .param("title", title)
                .param("title_en", titleEn)
                .param("colour", colour.name())
                .param("host", host == null ? null : host.value())
                .update();
    }

    void emblem(SiteId id, @Nullable UUID picture) {
        events.publishEvent(new SitesChanged());
        jdbc.sql("UPDATE portal.site SET emblem = :picture, revision = revision + 1 WHERE id = :id")
                .param("id", id.value())
                .param("picture", picture)
                .update();
    }

    void close(SiteId id, @Nullable SiteId successor, Instant at) {
        events.publishEvent(new SitesChanged());
        jdbc.sql("""
                UPDATE portal.site SET closed_at = :at, successor = :successor, revision = revision + 1 WHERE id = :id
                """)
                .param("id", id.value())
                .param("successor", successor == null ? null : successor.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** Lets an archive that leads nowhere lead to this portal; false for any other. */
    boolean lead(SiteId archive, SiteId to) {
        events.publishEvent(new SitesChanged());
        return jdbc.sql("""
                        UPDATE portal.site SET successor = :to, revision = revision + 1
                        WHERE id = :id AND closed_at IS NOT NULL AND successor IS NULL
                        """)
                        .param("id", archive.value())
                        .param("to", to.value())
                        .update()
                == 1;
    }

    /** What its readers get has changed: every node draws its pages anew. */
    void changed(SiteId id) {
        events.publishEvent(new SitesChanged());
        jdbc.sql("UPDATE portal.site SET revision = revision + 1 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** The same for every site at which the article stands. */
    void changed(ArticleId article) {
        events.publishEvent(new SitesChanged());
        jdbc.sql("""
                UPDATE portal.site SET revision = revision + 1
                WHERE id IN (SELECT site_id FROM portal.place WHERE article_id = :article)
                """).param("article", article.value()).update();
    }

    Optional<Site> find(SiteId id) {
        return jdbc.sql(SITES + " WHERE id = :id")
                .param("id", id.value())
                .query(SiteStore::site)
                .optional();
    }

    Optional<Site> locked(SiteId id) {
        return jdbc.sql(SITES + " WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(SiteStore::site)
                .optional();
    }

    Optional<Site> of(AgencyId agency) {
        return jdbc.sql(SITES + " WHERE agency_id = :agency")
                .param("agency", agency.value())
                .query(SiteStore::site)
                .optional();
    }

    boolean isTaken(Slug slug) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM portal.site WHERE slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    List<Site> all() {
        return jdbc.sql(SITES + " ORDER BY title, id").query(SiteStore::site).list();
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        String host = row.getString("host");
        UUID successor = Columns.uuidOrNull(row, "successor");
        return new Site(
                new SiteId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new Slug(row.getString("slug")),
                host == null ? null : new HostName(host),
                row.getString("title"),
                row.getString("title_en"),
                Colour.valueOf(row.getString("colour")),
                Columns.instant(row, "opened_at"),
                Columns.instantOrNull(row, "closed_at"),
                successor == null ? null : new SiteId(successor),
                Columns.uuidOrNull(row, "emblem"),
                row.getLong("revision"));
    }
}
