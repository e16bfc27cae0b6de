package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.Turn;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/**
 * What waits for a person among incoming documents. What is past its deadline is always a line; of each other kind the
 * most pressing are, and the rest is counted: many that are not registered yet hide nothing that is overdue.
 */
@Component
class IncomingWork implements WaitingWork {

    private static final int LINES_OF_A_KIND = 100;

    /** The head of unit's deadline for whom the document was given to, else the leader's. */
    private static final String MY_DEADLINE =
            "coalesce(CASE WHEN d.assigned_to = :me THEN d.assigned_deadline END, d.deadline)";

    private final JdbcClient jdbc;
    private final IncomingLines rows;
    private final IncomingTurns turns;
    private final WorkingCalendar calendar;
    private final Clock clock;

    IncomingWork(JdbcClient jdbc, IncomingLines rows, IncomingTurns turns, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
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
                further.add(new FurtherWork(kind.call().key(), "/incoming?status=" + kind.state(), kind.due(), count));
            }
        });
        Stream<WorkItem> items = Stream.concat(lines.stream().map(Waiting::item), told(turn).stream());
        return new WaitingShare(items.toList(), further);
    }

    private List<Waiting> lines(Turn turn) {
        List<Row> found = rows(turn);
        Map<IncomingId, IncomingLine> lines = byId(found.stream().map(Row::line).toList());
        return found.stream()
                .map(row -> waiting(
                        row, Objects.requireNonNull(lines.get(row.line().line().id()))))
                .toList();
    }

    private Map<IncomingId, IncomingLine> byId(List<IncomingLines.Unnamed> found) {
        return rows.named(found).stream().collect(Collectors.toMap(IncomingLine::id, Function.identity()));
    }

    private List<Row> rows(Turn turn) {
        String each = IncomingLines.COLUMNS.replaceFirst(
                        "SELECT", "SELECT " + turn.call() + " AS call, " + MY_DEADLINE + " AS due_on,")
                + "d.agency_id = :agency AND " + turn.condition();
        return jdbc.sql("SELECT * FROM (SELECT w.*, row_number() OVER (PARTITION BY call"
                        + " ORDER BY urgency_rank DESC, due_on, arrived_at, id) AS place FROM (" + each + ") w) p"
                        + " WHERE place <= :most OR due_on < :today ORDER BY urgency_rank DESC, due_on, arrived_at, id")
                .params(turn.params())
                .param("most", LINES_OF_A_KIND)
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new Row(
                        IncomingCall.valueOf(row.getString("call")),
                        IncomingLines.read(row, number),
                        Columns.dateOrNull(row, "due_on")))
                .list();
    }

    /** What was given to others, until this person has looked at it. */
    private List<WorkItem> told(Turn turn) {
        List<IncomingLines.Unnamed> found = jdbc.sql(
                        IncomingLines.COLUMNS + "d.agency_id = :agency AND " + turn.condition() + " IS NOT TRUE"
                                + " AND d.id IN (SELECT document_id FROM documents.told WHERE person_id = :me)"
                                + " ORDER BY d.arrived_at")
                .params(turn.params())
                .query(IncomingLines::read)
                .list();
        return rows.named(found).stream()
                .map(line -> item(line, null, "documents.action.look", false))
                .toList();
    }

    private Map<Kind, Integer> counts(Turn turn) {
        Map<Kind, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT " + turn.call() + " AS call, d.state, " + MY_DEADLINE + " AS deadline,"
                        + " CAST(d.arrived_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS arrived, count(*) AS count"
                        + " FROM documents.incoming d WHERE d.agency_id = :agency AND " + turn.condition()
                        + " GROUP BY 1, 2, 3, 4")
                .params(turn.params())
                .query(row -> {
                    IncomingCall call = IncomingCall.valueOf(row.getString("call"));
                    LocalDate arrived = Columns.date(row, "arrived");
                    Kind kind = new Kind(
                            call,
                            IncomingState.valueOf(row.getString("state")),
                            due(call, arrived, Columns.dateOrNull(row, "deadline")));
                    counts.merge(kind, row.getInt("count"), Integer::sum);
                });
        return counts;
    }

    private Waiting waiting(Row row, IncomingLine line) {
        LocalDate arrived = VietnamTime.day(line.arrivedAt());
        LocalDate due = due(row.call(), arrived, row.deadline());
        return new Waiting(
                new Kind(row.call(), line.state(), due),
                item(line, due, row.call().key(), true));
    }

    private static WorkItem item(IncomingLine line, @Nullable LocalDate due, String actionKey, boolean primary) {
        return new WorkItem(
                title(line),
                line.issuer(),
                line.lead(),
                due,
                actionKey,
                "/incoming/" + line.id(),
                primary,
                primary ? line.urgency().marks() : List.of());
    }

    private static String title(IncomingLine line) {
        return Stream.of(line.code(), line.trichYeu())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The deadline; before there is one, the day on which the clerk and the leader have to act (art. 22 and 23). */
    private @Nullable LocalDate due(IncomingCall call, LocalDate arrived, @Nullable LocalDate deadline) {
        return switch (call) {
            case REGISTER, DIRECT -> calendar.deadline(arrived, 1);
            case START, ASSIGN, EXTEND, ANSWER, REDIRECT -> deadline;
        };
    }

    /** A row, what it calls for, and until when. */
    private record Row(
            IncomingCall call,
            IncomingLines.Unnamed line,
            @Nullable LocalDate deadline) {}

    /** A line, and what it counts as. */
    private record Waiting(Kind kind, WorkItem item) {}

    /** What is counted together. */
    private record Kind(
            IncomingCall call,
            IncomingState state,
            @Nullable LocalDate due) {}
}
