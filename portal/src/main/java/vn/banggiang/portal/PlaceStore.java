package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Where it is kept at which sites an article is shown. */
@Component
class PlaceStore {

    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shows it there from now on, also where it was shown before and then was not. */
    void show(ArticleId article, SiteId site, SectionId section, Instant dated, PersonId by, Instant at) {
        jdbc.sql("""
                INSERT INTO portal.place (article_id, site_id, section_id, dated_at, since, placed_by)
                VALUES (:article, :site, :section, :dated, :at, :by)
                ON CONFLICT (article_id, site_id) DO UPDATE SET section_id = :section, until_at = NULL, dated_at = :dated
                """)
                .param("article", article.value())
                .param("site", site.value())
                .param("section", section.value())
                .param("dated", Columns.time(dated))
                .param("at", Columns.time(at))
                .param("by", by.value())
                .update();
    }

    void drop(ArticleId article, SiteId site, Instant at) {
        jdbc.sql("""
                UPDATE portal.place SET until_at = :at
                WHERE article_id = :article AND site_id = :site AND until_at IS NULL
                """)
                .param("article", article.value())
                .param("site", site.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** A new version may bear another moment: lists follow. */
    void date(ArticleId article, Instant dated) {
        jdbc.sql("UPDATE portal.place SET dated_at = :dated WHERE article_id = :article")
                .param("article", article.value())
                .param("dated", Columns.time(dated))
                .update();
    }

    List<Place> of(ArticleId article) {
        return jdbc.sql("SELECT * FROM portal.place WHERE article_id = :article ORDER BY since, site_id")
                .param("article", article.value())
                .query(PlaceStore::place)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new SiteId(Columns.uuid(row, "site_id")),
                new SectionId(Columns.uuid(row, "section_id")),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "until_at"));
    }
}
