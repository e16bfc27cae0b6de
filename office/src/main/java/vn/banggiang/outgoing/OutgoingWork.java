package vn.banggiang.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.Turn;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/**
 * What waits for a person among outgoing documents. What was signed before today is always a line; of each other kind the
 * longest waiting are, and the rest is counted.
 */
@Component
class OutgoingWork implements WaitingWork {

    private static final int LINES_OF_A_KIND = 100;

    private final JdbcClient jdbc;
    private final OutgoingTurns turns;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OutgoingWork(JdbcClient jdbc, OutgoingTurns turns, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public WaitingShare waitingFor(Actor actor) {
        Turn turn = turns.of(actor);
        List<Waiting> lines = lines(turn);
        Map<Kind, Integer> beside = counts(turn);
        lines.forEach(line -> beside.merge(line.kind(), -1, Integer::sum));
        List<FurtherWork> further = new ArrayList<>();
        beside.forEach((kind, count) -> {
            if (count > 0) {
                further.add(new FurtherWork(kind.call().key(), "/outgoing?status=" + kind.state(), kind.due(), count));
            }
        });
        return new WaitingShare(lines.stream().map(Waiting::item).toList(), further);
    }

    private List<Waiting> lines(Turn turn) {
        String each = OutgoingList.COLUMNS.replaceFirst("SELECT", "SELECT " + turn.call() + " AS call,")
                + "d.agency_id = :agency AND " + turn.condition();
        Instant today = VietnamTime.today(clock).atStartOfDay(VietnamTime.ZONE).toInstant();
        return jdbc.sql("SELECT * FROM (SELECT w.*, row_number() OVER (PARTITION BY call"
                        + " ORDER BY signed_at, changed_at, id) AS place FROM (" + each + ") w) p"
                        + " WHERE place <= :most OR signed_at < :today ORDER BY signed_at, changed_at, id")
                .params(turn.params())
                .param("most", LINES_OF_A_KIND)
                .param("today", Columns.time(today))
                .query((row, number) ->
                        waiting(OutgoingCall.valueOf(row.getString("call")), OutgoingList.line(row, number)))
                .list();
    }

    private Map<Kind, Integer> counts(Turn turn) {
        Map<Kind, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT " + turn.call() + " AS call, d.state,"
                        + " CAST(d.signed_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS signed, count(*) AS count"
                        + " FROM documents.outgoing d WHERE d.agency_id = :agency AND " + turn.condition()
                        + " GROUP BY 1, 2, 3")
                .params(turn.params())
                .query(row -> {
                    Kind kind = new Kind(
                            OutgoingCall.valueOf(row.getString("call")),
                            OutgoingState.valueOf(row.getString("state")),
                            due(Columns.dateOrNull(row, "signed")));
                    counts.merge(kind, row.getInt("count"), Integer::sum);
                });
        return counts;
    }

    private Waiting waiting(OutgoingCall call, OutgoingLine line) {
        Instant signedAt = line.signedAt();
        LocalDate due = due(signedAt == null ? null : VietnamTime.day(signedAt));
        return new Waiting(
                new Kind(call, line.state(), due),
                new WorkItem(
                        line.code() + " · " + line.trichYeu(),
                        line.signer(),
                        due,
                        call.key(),
                        "/outgoing/" + line.id(),
                        true));
    }

    /** What is signed is issued on that day or the next working day (art. 18.1). */
    private @Nullable LocalDate due(@Nullable LocalDate signed) {
        return signed == null ? null : calendar.deadline(signed, 1);
    }

    /** A line, and what it counts as. */
    private record Waiting(Kind kind, WorkItem item) {}

    /** What is counted together. */
    private record Kind(
            OutgoingCall call,
            OutgoingState state,
            @Nullable LocalDate due) {}
}
