package vn.banggiang.portal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;

/** Every address that an article ever had. None is forgotten, none is given to another. */
@Component
class AddressStore {

    private final JdbcClient jdbc;

    AddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the site gave it before, to whichever article, or calls a section so. */
    boolean give(SiteId site, Slug slug, ArticleId article, Instant at) {
        return jdbc.sql("""
                        INSERT INTO portal.address (site_id, slug, article_id, given_at)
                        SELECT :site, :slug, :article, :at
                         WHERE NOT EXISTS (SELECT FROM portal.section WHERE site_id = :site AND slug = :slug)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("site", site.value())
                        .param("slug", slug.value())
                        .param("article", article.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    /** Keeps where it stood elsewhere, unless something has that address. */
    void keep(SiteId site, String path, ArticleId article, Instant at) {
        jdbc.sql("""
                INSERT INTO portal.address (site_id, slug, article_id, given_at) VALUES (:site, :path, :article, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("site", site.value())
                .param("path", path)
                .param("article", article.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** The one that it has there now. */
    Optional<Slug> current(ArticleId article, SiteId site) {
        return jdbc.sql("""
                        SELECT slug FROM portal.address WHERE article_id = :article AND site_id = :site
                        ORDER BY given_at DESC, slug LIMIT 1
                        """)
                .param("article", article.value())
                .param("site", site.value())
                .query(String.class)
                .optional()
                .map(Slug::new);
    }
}
