package vn.banggiang.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/**
 * Questions that wait for somebody: to be read and given to somebody at the agency's office, to be answered, to be approved.
 * What a browser worked for comes before the rest of its day.
 */
@Component
class QuestionWork implements WaitingWork {

    private static final int LINES_OF_A_KIND = 100;
    private static final String LIST = "/portal/questions";

    private static final String CALLS = """
            (SELECT q.id, q.title, q.number, q.field, q.due, q.effort, q.asked_at, CASE
                WHEN q.state = 'ASSIGNED' AND q.assignee = :me THEN 'ANSWER'
                WHEN q.state = 'ANSWERED' AND :leads AND q.answered_by <> :me AND q.agency_id = ANY(:mine) THEN 'APPROVE'
                WHEN q.state = 'RECEIVED' AND :clerk AND q.agency_id = ANY(:mine) THEN 'MODERATE'
                WHEN q.state = 'ACCEPTED' AND :clerk AND q.agency_id = ANY(:mine) THEN 'ASSIGN' END AS call
              FROM participation.question q
             WHERE q.state IN ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'ANSWERED')
               AND (q.assignee = :me OR q.agency_id = ANY(:mine))) w
             WHERE call IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final QuestionRights rights;

    QuestionWork(JdbcClient jdbc, QuestionRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        List<Waiting> lines = asked(
                        "SELECT * FROM (SELECT w.*, row_number() OVER (PARTITION BY call ORDER BY due, effort DESC, asked_at, id)"
                                + " AS place FROM " + CALLS
                                + ") p WHERE place <= :most ORDER BY due, effort DESC, asked_at, id",
                        actor)
                .param("most", LINES_OF_A_KIND)
                .query(QuestionWork::waiting)
                .list();
        return new WaitingShare(lines.stream().map(Waiting::item).toList(), further(actor, lines));
    }

    private List<FurtherWork> further(Actor actor, List<Waiting> shown) {
        Map<Kind, Integer> beside = new HashMap<>();
        asked("SELECT call, due, count(*) AS count FROM " + CALLS + " GROUP BY 1, 2", actor)
                .query(row -> {
                    beside.put(new Kind(action(row), Columns.date(row, "due")), row.getInt("count"));
                });
        shown.forEach(one -> beside.merge(new Kind(one.action(), one.due()), -1, Integer::sum));
        List<FurtherWork> further = new ArrayList<>();
        beside.forEach((kind, count) -> {
            if (count > 0) {
                further.add(new FurtherWork(kind.action(), LIST, kind.due(), count));
            }
        });
        return further;
    }

    private JdbcClient.StatementSpec asked(String statement, Actor actor) {
        return jdbc.sql(statement)
                .params(rights.params(actor))
                .param("leads", actor.is(Role.LEADER))
                .param("clerk", actor.is(Role.CLERK) || actor.is(Role.EDITOR));
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(Columns.uuid(row, "id"), row.getString("title"), action(row), Columns.date(row, "due"));
    }

    private static String action(ResultSet row) throws SQLException {
        return "participation.action." + row.getString("call").toLowerCase(Locale.ROOT);
    }

    private record Waiting(UUID id, String title, String action, LocalDate due) {

        WorkItem item() {
            return new WorkItem(title, "", due, action, LIST + "/" + id, true);
        }
    }

    private record Kind(String action, LocalDate due) {}
}
