package vn.banggiang.incoming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Staffing;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Turn;

/**
 * Whose turn it is with incoming documents, for the acts, the page, the list of work and its counts. What waited for
 * people who left goes back to the unit that leads, or to the leaders where no unit leads or nobody works in it.
 */
@Component
public class IncomingTurns {

    /** Also where it was given to somebody who left. */
    private static final String UNASSIGNED = "(d.assigned_to IS NULL OR d.assigned_to <> ALL(:staff))";

    private final JdbcClient jdbc;
    private final Directory directory;

    IncomingTurns(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** What the document calls for from this person; empty where it is somebody else's turn, or nobody's. */
    public Optional<IncomingCall> of(Actor actor, IncomingId id) {
        Turn turn = of(actor);
        return jdbc.sql("SELECT " + turn.call() + " AS call FROM documents.incoming d"
                        + " WHERE d.id = :id AND d.agency_id = :agency AND " + turn.condition())
                .params(turn.params())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(IncomingCall::valueOf);
    }

    /** FORBIDDEN with this key unless the document, in the state that it is in now, calls for this from the person. */
    void require(Actor actor, IncomingId id, IncomingCall call, String otherwise) {
        requireOneOf(actor, id, Set.of(call), otherwise);
    }

    /** FORBIDDEN with this key unless the document calls for one of these from the person. */
    void requireOneOf(Actor actor, IncomingId id, Set<IncomingCall> calls, String otherwise) {
        if (of(actor, id).filter(calls::contains).isEmpty()) {
            throw DocumentsException.forbidden(otherwise);
        }
    }

    /** What waits for this person in the agency, as conditions on the table {@code d}. */
    Turn of(Actor actor) {
        Map<String, String> calls = new LinkedHashMap<>();
        if (actor.is(Role.CLERK)) {
            calls.put("d.state = 'ARRIVED'", IncomingCall.REGISTER.name());
        }
        if (actor.is(Role.LEADER)) {
            calls.put("d.state = 'REGISTERED'", IncomingCall.DIRECT.name());
            calls.put(
                    "d.state IN ('DIRECTED', 'IN_HANDLING') AND d.extension_to IS NOT NULL",
                    IncomingCall.EXTEND.name());
        }
        if (actor.is(Role.HEAD_OF_UNIT)) {
            calls.put(
                    "d.state = 'DIRECTED' AND d.lead_unit = ANY(:my_units) AND " + UNASSIGNED,
                    IncomingCall.ASSIGN.name());
        }
        calls.put(
                "d.state = 'DIRECTED' AND (d.lead_person = :me OR d.assigned_to = :me"
                        + " OR d.lead_unit = ANY(:my_units) AND " + UNASSIGNED + ")",
                IncomingCall.START.name());
        calls.put("d.state = 'IN_HANDLING' AND d.handler = :me", IncomingCall.ANSWER.name());
        calls.put(
                "d.state = 'IN_HANDLING' AND d.handler <> ALL(:staff) AND d.lead_unit = ANY(:my_units)",
                IncomingCall.START.name());
        if (actor.is(Role.LEADER)) {
            calls.put(
                    "d.state = 'DIRECTED' AND (d.lead_person <> ALL(:staff) OR d.lead_unit <> ALL(:staffed_units))",
                    IncomingCall.REDIRECT.name());
            calls.put(
                    "d.state = 'IN_HANDLING' AND d.handler <> ALL(:staff)"
                            + " AND (d.lead_unit IS NULL OR d.lead_unit <> ALL(:staffed_units))",
                    IncomingCall.REDIRECT.name());
        }
        Map<String, Object> params = new HashMap<>(new Staffing(directory.staff(actor.agency())).params());
        params.put("agency", actor.agency().value());
        params.put("me", actor.person().value());
        params.put("my_units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        return new Turn(calls, params);
    }
}
