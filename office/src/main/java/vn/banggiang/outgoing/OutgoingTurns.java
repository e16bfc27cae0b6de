package vn.banggiang.outgoing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Staffing;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Turn;

/**
 * Whose turn it is with outgoing documents, for the acts, the page, the list of work and its counts. Where nobody heads a
 * unit, neither head nor deputy, a leader of the agency reviews its drafts; a draft whose drafter left goes to the head.
 */
@Component
public class OutgoingTurns {

    /** What some recipient refused or what could not be delivered, and nobody did anything about. */
    private static final String TROUBLED = "d.state = 'ISSUED' AND EXISTS (SELECT FROM documents.delivery v"
            + " WHERE v.document_id = d.id AND v.settled_at IS NULL"
            + " AND (v.refused_at IS NOT NULL OR v.failed_at IS NOT NULL))";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final AwaitingSignature signatures;

    OutgoingTurns(JdbcClient jdbc, Directory directory, AwaitingSignature signatures) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.signatures = signatures;
    }

    /** What the document calls for from this person; empty where it is somebody else's turn, or nobody's. */
    public Optional<OutgoingCall> of(Actor actor, OutgoingId id) {
        Turn turn = of(actor);
        return jdbc.sql("SELECT " + turn.call() + " AS call FROM documents.outgoing d"
                        + " WHERE d.id = :id AND d.agency_id = :agency AND " + turn.condition())
                .params(turn.params())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(OutgoingCall::valueOf);
    }

    /** The most urgent and longest waiting document that calls for this from the person; empty where none does. */
    public Optional<OutgoingId> next(Actor actor, OutgoingCall call) {
        Turn turn = of(actor);
        return jdbc.sql("SELECT d.id FROM documents.outgoing d WHERE d.agency_id = :agency AND " + turn.condition()
                        + " AND " + turn.call() + " = :call ORDER BY d.urgency_rank DESC, d.changed_at, d.id LIMIT 1")
                .params(turn.params())
                .param("call", call.name())
                .query(UUID.class)
                .optional()
                .map(OutgoingId::new);
    }

    /** FORBIDDEN with this key unless the document, in the state that it is in now, calls for this from the person. */
    void require(Actor actor, OutgoingId id, OutgoingCall call, String otherwise) {
        if (of(actor, id).filter(call::equals).isEmpty()) {
            throw DocumentsException.forbidden(otherwise);
        }
    }

    /** What waits for this person in the agency, as conditions on the table {@code d}. */
    Turn of(Actor actor) {
        Map<String, String> calls = new LinkedHashMap<>();
        calls.put("d.state IN ('DRAFT', 'RETURNED') AND d.drafter = :me", OutgoingCall.WRITE.name());
        calls.put(TROUBLED + (actor.is(Role.CLERK) ? "" : " AND d.drafter = :me"), OutgoingCall.RESOLVE.name());
        calls.put(AwaitingSignature.CONDITION, OutgoingCall.SIGN.name());
        if (actor.is(Role.HEAD_OF_UNIT)) {
            calls.put(
                    "d.state IN ('DRAFT', 'RETURNED') AND d.drafter <> ALL(:staff) AND d.unit_id = ANY(:my_units)",
                    OutgoingCall.WRITE.name());
            calls.put("d.state = 'IN_REVIEW' AND d.unit_id = ANY(:my_units)", OutgoingCall.REVIEW.name());
        }
        if (actor.is(Role.LEADER)) {
            calls.put("d.state = 'IN_REVIEW' AND d.unit_id <> ALL(:headed_units)", OutgoingCall.REVIEW.name());
        }
        if (actor.is(Role.CLERK)) {
            calls.put("d.state IN ('SIGNED', 'NUMBERED')", OutgoingCall.ISSUE.name());
        }
        Map<String, Object> params = new HashMap<>(signatures.params(actor));
        params.putAll(new Staffing(directory.staff(actor.agency())).params());
        params.put("agency", actor.agency().value());
        params.put("me", actor.person().value());
        params.put("my_units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        return new Turn(calls, params);
    }
}
