package vn.banggiang.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.words.Folding;

/** Where tasks are kept. */
@Component
class TaskStore {

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the id is there already. */
    boolean add(Task task) {
        int added = jdbc.sql("""
                        INSERT INTO tasks.task (id, parent_id, source_kind, source_id, at_source, title, words,
                            giver_agency, giver, given_at, agency_id, unit_id, person_id, deadline, state, percent,
                            done_on, extension_to, extension_reason, extension_by, extensions, asked_by,
                            search_text)
                        VALUES (:id, :parent, :source_kind, :source, :at_source, :title, :words,
                            :giver_agency, :giver, :given_at, :agency, :unit, :person, :deadline, :state, :percent,
                            :done_on, :extension_to, :extension_reason, :extension_by, :extensions, :asked_by,
                            :search_text)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .params(params(task))
                .param("given_at", Columns.time(task.givenAt()))
                .update();
        if (added == 1) {
            addHelpers(task);
        }
        return added == 1;
    }

    void update(Task task) {
        jdbc.sql("""
                        UPDATE tasks.task SET parent_id = :parent, source_kind = :source_kind, source_id = :source,
                            at_source = :at_source, title = :title, words = :words, giver_agency = :giver_agency,
                            giver = :giver, agency_id = :agency, unit_id = :unit, person_id = :person,
                            deadline = :deadline, state = :state, percent = :percent, done_on = :done_on,
                            extension_to = :extension_to, extension_reason = :extension_reason,
                            extension_by = :extension_by, extensions = :extensions, asked_by = :asked_by,
                            search_text = :search_text
                         WHERE id = :id
                        """).params(params(task)).update();
        jdbc.sql("DELETE FROM tasks.co_operating WHERE task_id = :id")
                .param("id", task.id().value())
                .update();
        addHelpers(task);
    }

    Optional<Task> find(TaskId id) {
        return one(id, "");
    }

    /** As {@link #find}, the task locked until the transaction ends; NOT_FOUND where there is none. */
    Task locked(TaskId id) {
        return lockedIfThere(id).orElseThrow(TasksException::notFound);
    }

    /** As {@link #find}, the task locked until the transaction ends. */
    Optional<Task> lockedIfThere(TaskId id) {
        return one(id, " FOR UPDATE");
    }

    /** The parts of a task, the earliest deadline first. */
    List<Task> parts(TaskId parent) {
        return jdbc.sql("SELECT * FROM tasks.task WHERE parent_id = :id ORDER BY deadline, given_at, id")
                .param("id", parent.value())
                .query((row, number) -> TaskRows.task(row, List.of()))
                .list();
    }

    Map<TaskId, TaskStanding> standings(Collection<TaskId> ids) {
        Map<TaskId, TaskStanding> standings = new HashMap<>();
        jdbc.sql("SELECT id, state, percent, deadline, done_on FROM tasks.task WHERE id = ANY(:ids)")
                .param("ids", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .query(row -> {
                    standings.put(new TaskId(Columns.uuid(row, "id")), TaskRows.standing(row));
                });
        return standings;
    }

    /** How deep the task stands below others; 0 for one that is no part of another. */
    int depth(TaskId id) {
        return jdbc.sql("""
                        WITH RECURSIVE up (id, parent_id, depth) AS (
                            SELECT id, parent_id, 0 FROM tasks.task WHERE id = :id
                            UNION ALL
                            SELECT t.id, t.parent_id, up.depth + 1 FROM tasks.task t JOIN up ON t.id = up.parent_id
                             WHERE up.depth < 100)
                        SELECT max(depth) FROM up
                        """).param("id", id.value()).query(Integer.class).single();
    }

    private Optional<Task> one(TaskId id, String lock) {
        List<Doer> with = helpers(id);
        return jdbc.sql("SELECT * FROM tasks.task WHERE id = :id" + lock)
                .param("id", id.value())
                .query((row, number) -> TaskRows.task(row, with))
                .optional();
    }

    private List<Doer> helpers(TaskId id) {
        return jdbc.sql("SELECT * FROM tasks.co_operating WHERE task_id = :id ORDER BY position")
                .param("id", id.value())
                .query((row, number) -> TaskRows.lead(row))
                .list();
    }

    private void addHelpers(Task task) {
        int position = 0;
        for (Doer helper : task.with()) {
            jdbc.sql("INSERT INTO tasks.co_operating (task_id, position, agency_id, unit_id, person_id)"
                            + " VALUES (:task, :position, :agency, :unit, :person)")
                    .param("task", task.id().value())
                    .param("position", position++)
                    .param("agency", helper.agency().value())
                    .param("unit", value(helper.unitOrNull()))
                    .param("person", value(helper.personOrNull()))
                    .update();
        }
    }

    private static Map<String, @Nullable Object> params(Task task) {
        Map<String, @Nullable Object> params = new HashMap<>();
        TaskId parent = task.parent();
        TaskSource source = task.source();
        Extension extension = task.extension();
        params.put("id", task.id().value());
        params.put("parent", parent == null ? null : parent.value());
        params.put("source_kind", source == null ? null : source.kind());
        params.put("source", source == null ? null : source.id());
        params.put("at_source", task.atSource());
        params.put("title", task.title());
        params.put("words", task.words());
        params.put("giver_agency", task.giverAgency().value());
        params.put("giver", task.giver().value());
        params.put("agency", task.lead().agency().value());
        params.put("unit", value(task.lead().unitOrNull()));
        params.put("person", value(task.lead().personOrNull()));
        params.put("deadline", task.deadline());
        params.put("state", task.state().name());
        params.put("percent", task.percent());
        params.put("done_on", task.doneOn());
        params.put("extension_to", extension == null ? null : extension.until());
        params.put("extension_reason", extension == null ? null : extension.reason());
        params.put("extension_by", extension == null ? null : extension.by().value());
        params.put("extensions", task.extensions());
        params.put("asked_by", value(task.askedBy()));
        params.put("search_text", Folding.fold(task.title() + " " + task.words()));
        return params;
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
