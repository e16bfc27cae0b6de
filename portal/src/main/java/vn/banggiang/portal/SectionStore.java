package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;

/** Where the sections of portals are kept. */
@Component
class SectionStore {

    private static final String SECTIONS = "SELECT * FROM portal.section";

    private final JdbcClient jdbc;

    SectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Section section) {
        jdbc.sql("""
                INSERT INTO portal.section (id, site_id, kind, slug, title, title_en, ordinal)
                VALUES (:id, :site, :kind, :slug, :title, :title_en, :ordinal)
                """)
                .param("id", section.id().value())
                .param("site", section.site().value())
                .param("kind", section.kind().name())
                .param("slug", section.slug().value())
                .param("title", section.title())
                .param("title_en", section.titleEn())
                .param("ordinal", section.ordinal())
                .update();
    }

    void rename(SectionId id, String title, String titleEn) {
        jdbc.sql("UPDATE portal.section SET title = :title, title_en = :title_en WHERE id = :id")
                .param("id", id.value())
                .param("title", title)
                .param("title_en", titleEn)
                .update();
    }

    void place(SectionId id, int ordinal) {
        jdbc.sql("UPDATE portal.section SET ordinal = :ordinal WHERE id = :id")
                .param("id", id.value())
                .param("ordinal", ordinal)
                .update();
    }

    void remove(SectionId id) {
        jdbc.sql("DELETE FROM portal.section WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Whether an article, a place or a charge of today or before says that it is in this section. */
    boolean isInUse(SectionId id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM portal.article WHERE section_id = :id)
                            OR EXISTS (SELECT FROM portal.place WHERE section_id = :id)
                            OR EXISTS (SELECT FROM portal.duty WHERE section_id = :id)
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    /** Whether a section or an article of the site has, or ever had, this address. */
    boolean isTaken(SiteId site, Slug slug) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM portal.section WHERE site_id = :site AND slug = :slug)
                            OR EXISTS (SELECT FROM portal.address WHERE site_id = :site AND slug = :slug)
                        """)
                .param("site", site.value())
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    List<Section> of(SiteId site) {
        return jdbc.sql(SECTIONS + " WHERE site_id = :site ORDER BY ordinal, id")
                .param("site", site.value())
                .query(SectionStore::section)
                .list();
    }

    Optional<Section> find(SectionId id) {
        return jdbc.sql(SECTIONS + " WHERE id = :id")
                .param("id", id.value())
                .query(SectionStore::section)
                .optional();
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        return new Section(
                new SectionId(Columns.uuid(row, "id")),
                new SiteId(Columns.uuid(row, "site_id")),
                SectionKind.valueOf(row.getString("kind")),
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getString("title_en"),
                row.getInt("ordinal"));
    }
}
