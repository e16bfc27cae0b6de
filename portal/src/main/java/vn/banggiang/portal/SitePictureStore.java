package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.words.Folding;

/** Where it is kept which pictures were brought to which portal. */
@Component
class SitePictureStore {

    private static final String FOUND = " FROM portal.site_picture s WHERE s.site_id = :site AND s.plain LIKE :words";

    private final JdbcClient jdbc;

    SitePictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the portal has it already. */
    boolean add(SiteId site, UUID picture, String name, PersonId by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO portal.site_picture (site_id, picture_id, name, plain, brought_by, brought_at)
                        VALUES (:site, :picture, :name, :plain, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("site", site.value())
                        .param("picture", picture)
                        .param("name", name)
                        .param("plain", Folding.fold(name))
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    /** How many of these pictures are the portal's. */
    int own(SiteId site, Collection<UUID> pictures) {
        return jdbc.sql(
                        "SELECT count(*) FROM portal.site_picture WHERE site_id = :site AND picture_id = ANY(:pictures)")
                .param("site", site.value())
                .param("pictures", pictures.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    long count(SiteId site, String words) {
        return found("SELECT count(*)" + FOUND, site, words).query(Long.class).single();
    }

    /** What was brought last comes first. */
    List<SitePicture> page(SiteId site, String words, int most, int before) {
        return found("""
                        SELECT s.*, (SELECT count(DISTINCT d.article_id) FROM portal.draft_picture d
                            JOIN portal.article a ON a.id = d.article_id AND a.site_id = s.site_id
                           WHERE d.picture_id = s.picture_id) AS articles
                        """ + FOUND + " ORDER BY s.brought_at DESC, s.picture_id LIMIT :most OFFSET :before", site, words)
                .param("most", most)
                .param("before", before)
                .query(SitePictureStore::picture)
                .list();
    }

    private JdbcClient.StatementSpec found(String statement, SiteId site, String words) {
        return jdbc.sql(statement)
                .param("site", site.value())
                .param("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static SitePicture picture(ResultSet row, int number) throws SQLException {
        return new SitePicture(
                new SiteId(Columns.uuid(row, "site_id")),
                Columns.uuid(row, "picture_id"),
                row.getString("name"),
                Columns.instant(row, "brought_at"),
                row.getInt("articles"));
    }
}
