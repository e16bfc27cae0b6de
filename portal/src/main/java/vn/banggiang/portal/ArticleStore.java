package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.shell.Language;

/** Where articles are kept; what they say lies in {@link DraftStore} and {@link VersionStore}. */
@Component
class ArticleStore {

    private static final String ONE = "SELECT * FROM portal.article WHERE id = :id";

    private final JdbcClient jdbc;

    ArticleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the id is there already. */
    boolean begin(Article article) {
        return jdbc.sql("""
                        INSERT INTO portal.article (id, site_id, agency_id, section_id, language, begun_by, begun_at)
                        VALUES (:id, :site, :agency, :section, :language, :by, :at) ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", article.id().value())
                        .param("site", article.site().value())
                        .param("agency", article.agency().value())
                        .param("section", article.section().value())
                        .param("language", article.language().name())
                        .param("by", article.begunBy().value())
                        .param("at", Columns.time(article.begunAt()))
                        .update()
                == 1;
    }

    void move(ArticleId id, SectionId section) {
        jdbc.sql("UPDATE portal.article SET section_id = :section WHERE id = :id")
                .param("id", id.value())
                .param("section", section.value())
                .update();
    }

    Optional<Article> find(ArticleId id) {
        return asked(ONE, id);
    }

    /** The same, so that whoever else acts on it waits. */
    Optional<Article> locked(ArticleId id) {
        return asked(ONE + " FOR UPDATE", id);
    }

    private Optional<Article> asked(String statement, ArticleId id) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .query(ArticleStore::article)
                .optional();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                new ArticleId(Columns.uuid(row, "id")),
                new SiteId(Columns.uuid(row, "site_id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new SectionId(Columns.uuid(row, "section_id")),
                Language.valueOf(row.getString("language")),
                new PersonId(Columns.uuid(row, "begun_by")),
                Columns.instant(row, "begun_at"));
    }
}
