package vn.banggiang.procedures;

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

/** Drafts of the own agency's procedures that somebody else wrote: they wait for its leaders. */
@Component
class ProcedureWork implements WaitingWork {

    private static final int SHOWN = 20;

    private static final String WAITING = """
              FROM procedures.procedure d
              JOIN LATERAL (SELECT v.number, v.name, v.written_by, v.written_at FROM procedures.version v
                    WHERE v.procedure_id = d.id ORDER BY v.number DESC LIMIT 1) v ON true
             WHERE d.agency_id = :agency AND v.written_by <> :me
               AND NOT EXISTS (SELECT FROM procedures.publication p
                    WHERE p.procedure_id = d.id AND p.number = v.number)
            """;

    private final JdbcClient jdbc;
    private final ProcedureRights rights;

    ProcedureWork(JdbcClient jdbc, ProcedureRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        if (!rights.mayPublish(actor, actor.agency())) {
            return WaitingShare.of(List.of());
        }
        List<WorkItem> lines = asked(
                        "SELECT d.id, d.code, v.name" + WAITING + " ORDER BY v.written_at, d.code LIMIT :most", actor)
                .param("most", SHOWN)
                .query(ProcedureWork::item)
                .list();
        return lines.size() < SHOWN ? WaitingShare.of(lines) : new WaitingShare(lines, further(actor));
    }

    private List<FurtherWork> further(Actor actor) {
        int beside =
                asked("SELECT count(*)" + WAITING, actor).query(Integer.class).single() - SHOWN;
        return beside < 1
                ? List.of()
                : List.of(
                        new FurtherWork("procedures.action.publish", "/procedures?status=DRAFT,CHANGED", null, beside));
    }

    private JdbcClient.StatementSpec asked(String statement, Actor actor) {
        return jdbc.sql(statement)
                .param("agency", actor.agency().value())
                .param("me", actor.person().value());
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("name"),
                row.getString("code"),
                null,
                "procedures.action.publish",
                "/procedures/" + Columns.uuid(row, "id"),
                true);
    }
}
