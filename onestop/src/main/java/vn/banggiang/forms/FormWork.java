package vn.banggiang.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Forms of the own agency that were laid before its leaders: they wait for those who had no hand in them. */
@Component
class FormWork implements WaitingWork {

    private static final int SHOWN = 20;

    private static final String WAITING = """
              FROM forms.draft d JOIN forms.form f ON f.id = d.form_id
             WHERE f.agency_id = :agency AND d.proposed_by IS NOT NULL AND NOT (:me = ANY (d.writers))
            """;

    private final JdbcClient jdbc;
    private final FormRights rights;

    FormWork(JdbcClient jdbc, FormRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        if (!rights.mayPublish(actor, actor.agency())) {
            return WaitingShare.of(List.of());
        }
        List<WorkItem> lines = asked(
                        "SELECT f.id, f.code, d.title" + WAITING + " ORDER BY d.proposed_at, f.code LIMIT :most", actor)
                .param("most", SHOWN)
                .query(FormWork::item)
                .list();
        return lines.size() < SHOWN ? WaitingShare.of(lines) : new WaitingShare(lines, further(actor));
    }

    private List<FurtherWork> further(Actor actor) {
        int beside =
                asked("SELECT count(*)" + WAITING, actor).query(Integer.class).single() - SHOWN;
        return beside < 1
                ? List.of()
                : List.of(new FurtherWork("forms.action.publish", "/forms?status=PROPOSED", null, beside));
    }

    private JdbcClient.StatementSpec asked(String statement, Actor actor) {
        return jdbc.sql(statement)
                .param("agency", actor.agency().value())
                .param("me", actor.person().value());
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("title"),
                row.getString("code"),
                null,
                "forms.action.publish",
                "/forms/" + Columns.uuid(row, "id"),
                true);
    }
}
