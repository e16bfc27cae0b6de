package vn.banggiang.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** Surveys that wait: for an answer of one's own agency as long as one is taken, or to be looked through, after that too. */
@Component
class CampaignWork implements WaitingWork {

    private static final int MOST_LINES = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    CampaignWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.is(Role.SPECIALIST) || actor.is(Role.HEAD_OF_UNIT)) {
            items.addAll(waiting(
                    actor,
                    "f.state = 'OPEN' AND f.agency_id = :agency AND c.closed_at IS NULL AND c.last_day >= :today",
                    Call.ANSWER));
        }
        if (actor.is(Role.LEADER) || actor.is(Role.HEAD_OF_UNIT)) {
            items.addAll(waiting(actor, "f.state = 'SENT' AND f.superior_id = :agency", Call.CHECK));
        }
        if (actor.is(Role.LEADER)) {
            items.addAll(waiting(actor, "f.state = 'CHECKED' AND c.agency_id = :agency", Call.APPROVE));
        }
        return WaitingShare.of(items);
    }

    private List<WorkItem> waiting(Actor actor, String which, Call call) {
        LocalDate today = VietnamTime.today(clock);
        return jdbc.sql("SELECT c.id, c.name, c.last_day, count(*) AS agencies FROM indicators.campaign c"
                        + " JOIN indicators.form f ON f.campaign_id = c.id"
                        + " WHERE c.first_day <= :today AND " + which
                        + " GROUP BY c.id ORDER BY c.last_day, c.id LIMIT :most")
                .param("most", MOST_LINES)
                .param("today", today)
                .param("agency", actor.agency().value())
                .query((row, number) -> {
                    String survey = "/surveys/" + Columns.uuid(row, "id");
                    return new WorkItem(
                            row.getString("name"),
                            call == Call.ANSWER ? "" : String.valueOf(row.getLong("agencies")),
                            Columns.date(row, "last_day"),
                            call.key,
                            call == Call.ANSWER ? survey + "/forms/" + actor.agency() : survey,
                            true);
                })
                .list();
    }

    /** What is to be done. */
    private enum Call {
        ANSWER("indicators.action.answer"),
        CHECK("indicators.action.check"),
        APPROVE("indicators.action.approve");

        private final String key;

        Call(String key) {
            this.key = key;
        }
    }
}
