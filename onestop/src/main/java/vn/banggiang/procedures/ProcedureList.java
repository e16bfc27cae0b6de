package vn.banggiang.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.shell.PageOf;

/** The catalogue for officials: drafts only of the own agency, for those who make them. */
@Component
public class ProcedureList {

    private static final int PAGE_SIZE = 50;

    /** The newest version that the reader may see of each, and how the procedure stands today. */
    private static final String TABLES = """
              FROM (SELECT d.id, d.code, d.agency_id, v.name, v.fields, v.online, v.plain, f.effective,
                    CASE WHEN f.effective IS NOT NULL AND x.ends >= f.effective THEN 'ENDED'
                         WHEN f.effective IS NOT NULL AND n.effective IS NULL THEN 'CHANGED'
                         WHEN f.effective IS NOT NULL THEN 'IN_FORCE'
                         WHEN v.published THEN 'COMING'
                         ELSE 'DRAFT' END AS standing
                  FROM procedures.procedure d
                  JOIN LATERAL (SELECT w.*, p.effective IS NOT NULL AS published FROM procedures.version w
                     LEFT JOIN procedures.publication p ON p.procedure_id = w.procedure_id AND p.number = w.number
                    WHERE w.procedure_id = d.id AND (d.agency_id = :own OR p.effective IS NOT NULL)
                    ORDER BY w.number DESC LIMIT 1) v ON true
                  LEFT JOIN LATERAL (SELECT p.effective FROM procedures.publication p
                    WHERE p.procedure_id = d.id AND p.effective <= :today
                    ORDER BY p.effective DESC, p.number DESC LIMIT 1) f ON true
                  LEFT JOIN procedures.publication n ON n.procedure_id = d.id AND n.number = v.number
                  LEFT JOIN LATERAL (SELECT e.ends FROM procedures.ending e
                    WHERE e.procedure_id = d.id AND e.ends <= :today
                    ORDER BY e.ended_at DESC LIMIT 1) x ON true) l
             WHERE true
            """;

    private final JdbcClient jdbc;
    private final ProcedureRights rights;
    private final Clock clock;

    ProcedureList(JdbcClient jdbc, ProcedureRights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    /** A page of what the filter lets through, counted from 0, by code. */
    public PageOf<ProcedureLine> page(Actor reader, ProcedureFilter filter) {
        Map<String, Object> wanted = new HashMap<>();
        String where = TABLES + condition(filter, wanted);
        long total = asked("SELECT count(*)" + where, reader, wanted)
                .query(Long.class)
                .single();
        List<ProcedureLine> lines = asked(
                        "SELECT l.*" + where + " ORDER BY l.code LIMIT :most OFFSET :before", reader, wanted)
                .param("most", PAGE_SIZE)
                .param("before", filter.page() * PAGE_SIZE)
                .query(ProcedureList::line)
                .list();
        return new PageOf<>(lines, total, filter.page(), PAGE_SIZE);
    }

    private static String condition(ProcedureFilter filter, Map<String, Object> wanted) {
        var where = new StringBuilder();
        String[] words = filter.patterns();
        if (words.length > 0) {
            where.append(" AND l.plain LIKE ALL (:words)");
            wanted.put("words", words);
        }
        if (!filter.standings().isEmpty()) {
            where.append(" AND l.standing = ANY (:standings)");
            wanted.put("standings", filter.standings().stream().map(Enum::name).toArray(String[]::new));
        }
        if (!filter.field().isEmpty()) {
            where.append(" AND :field = ANY (l.fields)");
            wanted.put("field", filter.field());
        }
        return where.toString();
    }

    private JdbcClient.StatementSpec asked(String statement, Actor reader, Map<String, Object> wanted) {
        boolean own = rights.maySeeDrafts(reader, reader.agency());
        return jdbc.sql(statement)
                .param("today", VietnamTime.today(clock))
                .param("own", own ? reader.agency().value() : null)
                .params(wanted);
    }

    private static ProcedureLine line(ResultSet row, int number) throws SQLException {
        return new ProcedureLine(
                new ProcedureId(Columns.uuid(row, "id")),
                new ProcedureCode(row.getString("code")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("name"),
                Columns.texts(row, "fields"),
                OnlineLevel.valueOf(row.getString("online")),
                ProcedureStanding.valueOf(row.getString("standing")),
                Columns.dateOrNull(row, "effective"));
    }
}
