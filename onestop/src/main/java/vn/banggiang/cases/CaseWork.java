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
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Cases at steps of the roles that a person holds: what the person took up, and what lies in the pool. */
@Component
class CaseWork implements WaitingWork {

    private static final int SHOWN = 20;

    private static final String WAITING = """
              FROM cases.passage p JOIN cases.dossier d ON d.id = p.dossier_id
             WHERE p.left_at IS NULL AND NOT d.standing AND p.agency_id = ANY (:agencies) AND p.role = ANY (:roles)
               AND (p.person_id IS NULL OR p.person_id = :me OR NOT p.person_id = ANY (:staff))
            """;

    private final JdbcClient jdbc;
    private final CaseRights rights;
    private final Directory directory;

    CaseWork(JdbcClient jdbc, CaseRights rights, Directory directory) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        if (!rights.works(actor)) {
            return WaitingShare.of(List.of());
        }
        List<WorkItem> lines = asked(
                        "SELECT d.id, d.code, d.name, p.name AS step, p.due" + WAITING
                                + " ORDER BY p.due, d.code LIMIT :most",
                        actor)
                .param("most", SHOWN)
                .query(CaseWork::item)
                .list();
        return lines.size() < SHOWN ? WaitingShare.of(lines) : new WaitingShare(lines, further(actor));
    }

    private List<FurtherWork> further(Actor actor) {
        int beside =
                asked("SELECT count(*)" + WAITING, actor).query(Integer.class).single() - SHOWN;
        return beside < 1
                ? List.of()
                : List.of(new FurtherWork("cases.action.work", "/cases?status=MINE", null, beside));
    }

    private JdbcClient.StatementSpec asked(String statement, Actor actor) {
        return jdbc.sql(statement)
                .param(
                        "agencies",
                        rights.agencies(actor).stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("roles", actor.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("me", actor.person().value())
                .param("staff", staff(actor.agency()));
    }

    /** Who works there today: what somebody took up who left is in the pool again. */
    private UUID[] staff(AgencyId agency) {
        return directory.staff(agency).stream()
                .map(post -> post.person().value())
                .distinct()
                .toArray(UUID[]::new);
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("name"),
                row.getString("code") + " · " + row.getString("step"),
                VietnamTime.day(Columns.instant(row, "due")),
                "cases.action.work",
                "/cases/" + Columns.uuid(row, "id"),
                true);
    }
}
