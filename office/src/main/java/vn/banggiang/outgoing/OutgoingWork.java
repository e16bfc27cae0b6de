package vn.banggiang.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.Turn;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;
import vn.banggiang.shell.WorkMark;

/**
 * What waits for a person among outgoing documents. What was signed, or not taken by a recipient, before today is
 * always a line; of each other kind the most urgent and longest waiting are, and the rest is counted.
 */
@Component
class OutgoingWork implements WaitingWork {

    private static final int LINES_OF_A_KIND = 100;

    /** Since when it is to be sent: since it was signed, or since a recipient did not get it; null before. */
    private static final String SINCE = "CASE WHEN d.state = 'ISSUED' THEN (SELECT min(coalesce(v.refused_at,"
            + " v.failed_at)) FROM documents.delivery v WHERE v.document_id = d.id AND v.settled_at IS NULL)"
            + " ELSE d.signed_at END";

    private final JdbcClient jdbc;
    private final OutgoingList list;
    private final OutgoingLines rows;
    private final OutgoingTurns turns;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OutgoingWork(
            JdbcClient jdbc,
            OutgoingList list,
            OutgoingLines rows,
            OutgoingTurns turns,
            WorkingCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.rows = rows;
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
        String each = OutgoingLines.COLUMNS.replaceFirst(
                        "SELECT", "SELECT " + turn.call() + " AS call, " + SINCE + " AS since,")
                + "d.agency_id = :agency AND " + turn.condition();
        Instant today = VietnamTime.today(clock).atStartOfDay(VietnamTime.ZONE).toInstant();
        List<Row> found = jdbc.sql("SELECT * FROM (SELECT w.*, row_number() OVER (PARTITION BY call"
                        + " ORDER BY urgency_rank DESC, since, changed_at, id) AS place FROM (" + each + ") w) p"
                        + " WHERE place <= :most OR since < :today ORDER BY urgency_rank DESC, since, changed_at, id")
                .params(turn.params())
                .param("most", LINES_OF_A_KIND)
                .param("today", Columns.time(today))
                .query((row, number) -> new Row(
                        OutgoingCall.valueOf(row.getString("call")),
                        Columns.instantOrNull(row, "since"),
                        OutgoingLines.read(row, number)))
                .list();
        Map<OutgoingId, OutgoingLine> lines =
                list.delivered(rows.named(found.stream().map(Row::line).toList())).stream()
                        .collect(Collectors.toMap(OutgoingLine::id, Function.identity()));
        return found.stream()
                .map(row ->
                        waiting(row, Objects.requireNonNull(lines.get(row.line().id()))))
                .toList();
    }

    private Map<Kind, Integer> counts(Turn turn) {
        Map<Kind, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT " + turn.call() + " AS call, d.state,"
                        + " CAST(" + SINCE + " AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS since, count(*) AS count"
                        + " FROM documents.outgoing d WHERE d.agency_id = :agency AND " + turn.condition()
                        + " GROUP BY 1, 2, 3")
                .params(turn.params())
                .query(row -> {
                    Kind kind = new Kind(
                            OutgoingCall.valueOf(row.getString("call")),
                            OutgoingState.valueOf(row.getString("state")),
                            due(Columns.dateOrNull(row, "since")));
                    counts.merge(kind, row.getInt("count"), Integer::sum);
                });
        return counts;
    }

    private Waiting waiting(Row row, OutgoingLine line) {
        Instant since = row.since();
        LocalDate due = due(since == null ? null : VietnamTime.day(since));
        return new Waiting(
                new Kind(row.call(), line.state(), due),
                new WorkItem(
                        line.code() + " · " + line.trichYeu(),
                        line.returned().isEmpty() ? detail(line) : line.returned(),
                        due,
                        row.call().key(),
                        "/outgoing/" + line.id(),
                        true,
                        marks(line)));
    }

    /** Who wrote it, for whoever reviews, signs and issues it. */
    private static String detail(OutgoingLine line) {
        return line.drafter() + " · " + line.unit();
    }

    private static List<WorkMark> marks(OutgoingLine line) {
        DeliverySummary deliveries = line.deliveries();
        List<WorkMark> marks = new ArrayList<>(line.urgency().marks());
        if (line.state() == OutgoingState.RETURNED) {
            marks.add(new WorkMark(line.state().key(), List.of(), "danger", 0));
        }
        if (deliveries.refused() > 0) {
            marks.add(new WorkMark("documents.deliveries.refused", List.of(deliveries.refused()), "danger", 0));
        }
        if (deliveries.failed() > 0) {
            marks.add(new WorkMark("documents.deliveries.undelivered", List.of(deliveries.failed()), "danger", 0));
        }
        return marks;
    }

    /** It is sent on the day of the signature, or of the refusal, or on the next working day (art. 18.1). */
    private @Nullable LocalDate due(@Nullable LocalDate since) {
        return since == null ? null : calendar.deadline(since, 1);
    }

    /** What waits, as it was read. */
    private record Row(OutgoingCall call, @Nullable Instant since, OutgoingLines.Unnamed line) {}

    /** A line, and what it counts as. */
    private record Waiting(Kind kind, WorkItem item) {}

    /** What is counted together. */
    private record Kind(
            OutgoingCall call,
            OutgoingState state,
            @Nullable LocalDate due) {}
}
