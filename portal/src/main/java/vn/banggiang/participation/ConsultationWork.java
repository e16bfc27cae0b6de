package vn.banggiang.participation;

import java.time.Clock;
import java.time.LocalDate;
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

/** Drafts that wait for somebody: to be approved, their comments to be read and decided, what became of them to be written. */
@Component
class ConsultationWork implements WaitingWork {

    private static final int MOST = 100;

    private static final String CALLS = """
            SELECT * FROM (SELECT c.*, CASE
                WHEN c.published_at IS NULL AND :leads AND c.written_by <> :me THEN 'approve-consultation'
                WHEN c.answer_by IS NOT NULL AND c.answered_at IS NULL AND :leads AND c.answer_by <> :me
                    THEN 'approve-consultation-answer'
                WHEN :clerk AND c.answered_at IS NULL AND EXISTS (SELECT FROM participation.comment m
                        WHERE m.consultation_id = c.id AND (m.state = 'RECEIVED'
                            OR m.state = 'TAKEN' AND m.outcome IS NULL AND c.until_day < :today)) THEN 'weigh'
                WHEN :clerk AND c.published_at IS NOT NULL AND c.answer_by IS NULL AND c.until_day < :today
                    THEN 'answer-consultation' END AS call
              FROM participation.consultation c WHERE c.agency_id = ANY(:mine)) w
             WHERE call IS NOT NULL ORDER BY until_day, number LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final ConsultationRights rights;
    private final Clock clock;

    ConsultationWork(JdbcClient jdbc, ConsultationRights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        LocalDate today = VietnamTime.today(clock);
        List<WorkItem> lines = jdbc.sql(CALLS)
                .param("leads", actor.is(Role.LEADER))
                .param("clerk", actor.is(Role.CLERK) || actor.is(Role.EDITOR))
                .param("me", actor.person().value())
                .param("mine", rights.mine(actor))
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> new WorkItem(
                        row.getString("title"),
                        "",
                        null,
                        "participation.action." + row.getString("call"),
                        "/portal/consultations/" + Columns.uuid(row, "id"),
                        true))
                .list();
        return WaitingShare.of(lines);
    }
}
