package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Questions of other agencies about their cases, for whoever answers them. */
@Component
class OpinionWork implements WaitingWork {

    private static final int SHOWN = 20;

    private static final String WAITING = """
              FROM cases.consultation c JOIN cases.dossier d ON d.id = c.dossier_id
             WHERE c.reply IS NULL AND c.agency_id = ANY (:agencies) AND c.role = ANY (:roles)
            """;

    private final JdbcClient jdbc;
    private final CaseRights rights;

    OpinionWork(JdbcClient jdbc, CaseRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        if (!rights.works(actor)) {
            return WaitingShare.of(List.of());
        }
        List<WorkItem> lines = asked(
                        "SELECT c.dossier_id, c.ordinal, c.due, d.code, d.name" + WAITING
                                + " ORDER BY c.due, d.code LIMIT :most",
                        actor)
                .param("most", SHOWN)
                .query(OpinionWork::item)
                .list();
        return lines.size() < SHOWN ? WaitingShare.of(lines) : new WaitingShare(lines, further(actor));
    }

    private List<FurtherWork> further(Actor actor) {
        int beside =
                asked("SELECT count(*)" + WAITING, actor).query(Integer.class).single() - SHOWN;
        return beside < 1
                ? List.of()
                : List.of(new FurtherWork("cases.action.answer", "/cases/consultations", null, beside));
    }

    private JdbcClient.StatementSpec asked(String statement, Actor actor) {
        return jdbc.sql(statement)
                .param(
                        "agencies",
                        rights.agencies(actor).stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("roles", actor.roles().stream().map(Enum::name).toArray(String[]::new));
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("name"),
                row.getString("code"),
                VietnamTime.day(Columns.instant(row, "due")),
                "cases.action.answer",
                "/cases/consultations/" + Columns.uuid(row, "dossier_id") + "/" + row.getInt("ordinal"),
                true);
    }
}
