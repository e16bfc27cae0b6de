package vn.banggiang.documents.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;

/** What waits for a person among incoming documents, most pressing first. */
@Component
class IncomingWork implements WaitingWork {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    IncomingWork(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        params.put("agency", actor.agency().value());
        if (actor.is(Role.CLERK)) {
            parts.add("d.state = 'ARRIVED'");
        }
        if (actor.is(Role.LEADER)) {
            parts.add("d.state = 'REGISTERED'");
        }
        parts.add("d.state = 'DIRECTED' AND (d.lead_person = :me OR d.lead_unit = ANY(:my_units))");
        parts.add("d.state = 'IN_HANDLING' AND d.handler = :me");
        params.put("me", actor.person().value());
        params.put("my_units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        return jdbc
                .sql(IncomingList.COLUMNS + "d.agency_id = :agency AND (" + String.join(" OR ", parts)
                        + ") ORDER BY d.deadline NULLS FIRST, d.arrived_at LIMIT 200")
                .params(params)
                .query(IncomingList::line)
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private WorkItem item(IncomingLine line) {
        String title = Stream.of(line.code(), line.trichYeu())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new WorkItem(
                title,
                line.issuer(),
                due(line),
                "documents.action." + action(line.state()),
                "/incoming/" + line.id(),
                true);
    }

    /** The deadline; before there is one, the day on which the clerk and the leader have to act (art. 22 and 23). */
    private @Nullable LocalDate due(IncomingLine line) {
        return switch (line.state()) {
            case ARRIVED, REGISTERED -> calendar.deadline(LocalDate.ofInstant(line.arrivedAt(), VietnamTime.ZONE), 1);
            default -> line.deadline();
        };
    }

    private static String action(IncomingState state) {
        return switch (state) {
            case ARRIVED -> "register";
            case REGISTERED -> "direct";
            case DIRECTED -> "start";
            default -> "answer";
        };
    }
}
