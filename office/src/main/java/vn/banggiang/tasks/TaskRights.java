package vn.banggiang.tasks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Staffing;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Turn;

/**
 * The one rule that decides what somebody is to a task, asked by every page, list, search, file and program: who gave it,
 * who leads it, who helps. The work of an agency that ended is its successor's, that of a person who left the unit's, and
 * that of a unit without people the agency's.
 */
@Component
class TaskRights {

    private static final String GONE = "(t.person_id IS NULL OR t.person_id <> ALL(:staff))";

    /** An array, which is made once for all rows; each part by an index of its own. */
    private static final String HELPS = """
            t.id = ANY(ARRAY(SELECT c.task_id FROM tasks.co_operating c WHERE c.person_id = :me
                UNION ALL SELECT c.task_id FROM tasks.co_operating c WHERE c.unit_id = ANY(:my_units)
                    AND c.person_id IS NULL
                UNION ALL SELECT c.task_id FROM tasks.co_operating c WHERE :i_lead AND c.agency_id = ANY(:mine)
                    AND c.person_id IS NULL AND c.unit_id IS NULL))
            """;

    /** Each part by an index of its own: nobody sees most of the tasks. */
    private static final String SEEN = "(t.giver = :me OR t.person_id = :me OR t.unit_id = ANY(:my_units)"
            + " OR :i_lead AND (t.agency_id = ANY(:mine) OR t.giver_agency = ANY(:mine)) OR " + HELPS + ")";

    private static final String GAVE = "(t.giver = :me OR :i_lead AND t.giver_agency = ANY(:mine))";

    private static final String LEADS = "(t.person_id = :me OR " + GONE + " AND (t.unit_id = ANY(:my_units)"
            + " AND (:i_head OR t.unit_id <> ALL(:headed_units))"
            + " OR :i_lead AND t.agency_id = ANY(:mine) AND (t.unit_id IS NULL OR t.unit_id <> ALL(:staffed_units))))";

    private static final String ASSIGNS =
            "(:i_lead AND t.agency_id = ANY(:mine) OR :i_head AND t.unit_id = ANY(:my_units))";

    private final JdbcClient jdbc;
    private final Directory directory;

    TaskRights(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The condition on the table {@code t} under which somebody has this power; its parameters are {@link #params}. */
    static String condition(TaskPower power) {
        return switch (power) {
            case SEES -> SEEN;
            case GAVE -> GAVE;
            case LEADS -> LEADS;
            case ASSIGNS -> ASSIGNS;
            case HELPS -> HELPS;
        };
    }

    /** What the person is to the task; empty where it may not even be seen. */
    Set<TaskPower> of(Actor actor, TaskId id) {
        String powers = Arrays.stream(TaskPower.values())
                .map(power -> condition(power) + " AS " + power)
                .collect(Collectors.joining(", "));
        return jdbc.sql("SELECT " + powers + " FROM tasks.task t WHERE t.id = :id")
                .params(params(actor))
                .param("id", id.value())
                .query((row, number) -> {
                    Set<TaskPower> held = EnumSet.noneOf(TaskPower.class);
                    for (TaskPower power : TaskPower.values()) {
                        if (row.getBoolean(power.name())) {
                            held.add(power);
                        }
                    }
                    return held;
                })
                .optional()
                .filter(held -> held.contains(TaskPower.SEES))
                .orElseGet(Set::of);
    }

    /** What waits for this person, as conditions on the table {@code t}. */
    Turn turn(Actor actor) {
        Map<String, String> calls = new LinkedHashMap<>();
        String asker = "(t.giver = :me OR :i_lead AND t.giver_agency = ANY(:mine) AND t.giver <> ALL(:staff))";
        calls.put("t.state = 'REPORTED' AND " + asker, TaskCall.CHECK.name());
        calls.put("t.state = 'OPEN' AND t.extension_to IS NOT NULL AND " + asker, TaskCall.EXTEND.name());
        calls.put("t.state IN ('OPEN', 'REPORTED') AND t.asked_by IS NOT NULL AND " + asker, TaskCall.ANSWER.name());
        String mine = "t.state = 'OPEN' AND (NOT t.at_source OR t.giver_agency = ANY(:ended)) AND "
                + condition(TaskPower.LEADS);
        calls.put(mine + " AND t.person_id = :me", TaskCall.DO.name());
        calls.put(mine, TaskCall.ASSIGN.name());
        return new Turn(calls, params(actor));
    }

    /** What the conditions ask about a person. */
    Map<String, Object> params(Actor actor) {
        Map<String, Object> params = new HashMap<>(new Staffing(directory.staff(actor.agency())).params());
        params.put("me", actor.person().value());
        Set<AgencyId> mine = directory.withPredecessors(actor.agency());
        params.put("mine", ids(mine.stream()));
        params.put("ended", ids(mine.stream().filter(agency -> !agency.equals(actor.agency()))));
        params.put("my_units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        params.put("i_lead", actor.is(Role.LEADER));
        params.put("i_head", actor.is(Role.HEAD_OF_UNIT));
        return Map.copyOf(params);
    }

    private static UUID[] ids(Stream<AgencyId> agencies) {
        return agencies.map(AgencyId::value).toArray(UUID[]::new);
    }
}
