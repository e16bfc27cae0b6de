package vn.banggiang.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;

/** Forms for officials: those of their own agency, and what others published. */
@Component
public class FormList {

    private static final int PAGE_SIZE = 50;

    private static final String TABLES = """
              FROM (SELECT f.id, f.code, f.agency_id, coalesce(d.title, v.title) AS title, d.plain AS draft_plain, v.plain,
                    coalesce(v.number, 0) AS version, coalesce(d.written_at, v.published_at) AS changed_at,
                    CASE WHEN d.form_id IS NULL THEN 'PUBLISHED'
                         WHEN d.proposed_by IS NOT NULL THEN 'PROPOSED'
                         WHEN v.number IS NULL THEN 'DRAFT'
                         ELSE 'CHANGED' END AS standing
                  FROM forms.form f
                  LEFT JOIN forms.draft d ON d.form_id = f.id AND f.agency_id = :own
                  LEFT JOIN LATERAL (SELECT w.* FROM forms.version w WHERE w.form_id = f.id
                    ORDER BY w.number DESC LIMIT 1) v ON true
                 WHERE d.form_id IS NOT NULL OR v.number IS NOT NULL) l
             WHERE true
            """;

    private final JdbcClient jdbc;
    private final FormRights rights;

    FormList(JdbcClient jdbc, FormRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** A page of what the filter lets through, counted from 0: the own agency's first, by title. */
    public PageOf<FormLine> page(Actor reader, FormFilter filter) {
        Map<String, Object> wanted = new HashMap<>();
        String where = TABLES + condition(filter, wanted);
        long total = asked("SELECT count(*)" + where, reader, wanted)
                .query(Long.class)
                .single();
        List<FormLine> lines = asked(
                        "SELECT l.*" + where
                                + " ORDER BY l.agency_id <> :mine, l.title, l.code LIMIT :most OFFSET :before",
                        reader,
                        wanted)
                .param("mine", reader.agency().value())
                .param("most", PAGE_SIZE)
                .param("before", filter.page() * PAGE_SIZE)
                .query(FormList::line)
                .list();
        return new PageOf<>(lines, total, filter.page(), PAGE_SIZE);
    }

    private static String condition(FormFilter filter, Map<String, Object> wanted) {
        var where = new StringBuilder();
        String[] words = filter.patterns();
        if (words.length > 0) {
            where.append(" AND coalesce(l.draft_plain, l.plain) LIKE ALL (:words)");
            wanted.put("words", words);
        }
        if (!filter.standings().isEmpty()) {
            where.append(" AND l.standing = ANY (:standings)");
            wanted.put("standings", filter.standings().stream().map(Enum::name).toArray(String[]::new));
        }
        return where.toString();
    }

    private JdbcClient.StatementSpec asked(String statement, Actor reader, Map<String, Object> wanted) {
        boolean own = rights.mayWrite(reader, reader.agency());
        return jdbc.sql(statement)
                .param("own", own ? reader.agency().value() : null)
                .params(wanted);
    }

    private static FormLine line(ResultSet row, int number) throws SQLException {
        return new FormLine(
                new FormId(Columns.uuid(row, "id")),
                row.getString("code"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("title"),
                row.getInt("version"),
                FormStanding.valueOf(row.getString("standing")),
                Columns.instant(row, "changed_at"));
    }
}
