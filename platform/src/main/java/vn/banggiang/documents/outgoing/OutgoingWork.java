package vn.banggiang.documents.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What waits for a person among outgoing documents, most pressing first. */
@Component
class OutgoingWork implements WaitingWork {

    private final JdbcClient jdbc;
    private final AwaitingSignature signatures;
    private final WorkingCalendar calendar;

    OutgoingWork(JdbcClient jdbc, AwaitingSignature signatures, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.signatures = signatures;
        this.calendar = calendar;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> params = new HashMap<>(signatures.params(actor));
        params.put("agency", actor.agency().value());
        params.put("me", actor.person().value());
        parts.add("d.state IN ('DRAFT', 'RETURNED') AND d.drafter = :me");
        parts.add(AwaitingSignature.CONDITION);
        if (actor.is(Role.CLERK)) {
            parts.add("d.state IN ('SIGNED', 'NUMBERED')");
        }
        if (actor.is(Role.HEAD_OF_UNIT)) {
            parts.add("d.state = 'IN_REVIEW' AND d.unit_id = ANY(:my_units)");
            params.put("my_units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        }
        String sql = OutgoingList.COLUMNS + "d.agency_id = :agency AND (" + String.join(" OR ", parts)
                + ") ORDER BY d.signed_at NULLS LAST, d.changed_at LIMIT 200";
        return jdbc.sql(sql).params(params).query(OutgoingList::line).list().stream()
                .map(this::item)
                .toList();
    }

    private WorkItem item(OutgoingLine line) {
        return new WorkItem(
                line.code() + " · " + line.trichYeu(),
                line.signer(),
                due(line.signedAt()),
                "documents.action." + action(line.state()),
                "/outgoing/" + line.id(),
                true);
    }

    /** What is signed is issued on that day or the next working day (art. 18.1). */
    private @Nullable LocalDate due(@Nullable Instant signedAt) {
        return signedAt == null ? null : calendar.deadline(LocalDate.ofInstant(signedAt, VietnamTime.ZONE), 1);
    }

    private static String action(OutgoingState state) {
        return switch (state) {
            case DRAFT, RETURNED -> "write";
            case IN_REVIEW -> "review";
            case APPROVED -> "sign";
            case SIGNED, NUMBERED, ISSUED -> "issue";
        };
    }
}
