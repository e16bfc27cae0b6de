package vn.banggiang.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.importing.export.ExportAuthor;
import vn.banggiang.importing.export.ExportCategory;
import vn.banggiang.portal.SectionId;

/** Who the people of the other site are here, and which section each of its categories is. */
@Component
class MappingStore {

    private final JdbcClient jdbc;

    MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RunId run, ExportAuthor author) {
        jdbc.sql(
                        "INSERT INTO importing.author (run_id, login, name) VALUES (:run, :login, :name) ON CONFLICT DO NOTHING")
                .param("run", run.value())
                .param("login", author.login())
                .param("name", author.name())
                .update();
    }

    void add(RunId run, ExportCategory category) {
        jdbc.sql(
                        "INSERT INTO importing.category (run_id, slug, name) VALUES (:run, :slug, :name) ON CONFLICT DO NOTHING")
                .param("run", run.value())
                .param("slug", category.slug())
                .param("name", category.name())
                .update();
    }

    void map(RunId run, String login, @Nullable PersonId person) {
        jdbc.sql("UPDATE importing.author SET person_id = :person WHERE run_id = :run AND login = :login")
                .param("run", run.value())
                .param("login", login)
                .param("person", person == null ? null : person.value())
                .update();
    }

    void map(RunId run, String slug, SectionId section) {
        jdbc.sql("UPDATE importing.category SET section_id = :section WHERE run_id = :run AND slug = :slug")
                .param("run", run.value())
                .param("slug", slug)
                .param("section", section.value())
                .update();
    }

    /** Those of whom something comes, who wrote most first. */
    List<MappedAuthor> authors(RunId run) {
        return jdbc.sql("""
                        SELECT a.login, a.name, a.person_id, count(*) AS number FROM importing.author a
                          JOIN importing.item i ON i.run_id = a.run_id AND i.author = a.login AND i.state <> 'LEFT_OUT'
                         WHERE a.run_id = :run GROUP BY a.run_id, a.login ORDER BY number DESC, a.login
                        """)
                .param("run", run.value())
                .query((row, number) -> {
                    UUID person = Columns.uuidOrNull(row, "person_id");
                    return new MappedAuthor(
                            row.getString("login"),
                            row.getString("name"),
                            row.getInt("number"),
                            person == null ? null : new PersonId(person));
                })
                .list();
    }

    /** Those in which something comes, the largest first. */
    List<MappedCategory> categories(RunId run) {
        return jdbc.sql("""
                        SELECT c.slug, c.name, c.section_id, count(*) AS number FROM importing.category c
                          JOIN importing.item i ON i.run_id = c.run_id AND i.category = c.slug AND i.state <> 'LEFT_OUT'
                         WHERE c.run_id = :run GROUP BY c.run_id, c.slug ORDER BY number DESC, c.slug
                        """)
                .param("run", run.value())
                .query((row, number) -> {
                    UUID section = Columns.uuidOrNull(row, "section_id");
                    return new MappedCategory(
                            row.getString("slug"),
                            row.getString("name"),
                            row.getInt("number"),
                            section == null ? null : new SectionId(section));
                })
                .list();
    }
}
