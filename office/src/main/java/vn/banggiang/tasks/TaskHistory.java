package vn.banggiang.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.shell.WorkNews;

/** What happens to tasks: a line for the people who work with it, an entry for the journal, and news where it waits. */
@Component
class TaskHistory implements WorkNews {

    /** Lines looked through for news, the newest; more than are ever written between two questions. */
    private static final int NEWEST = 2000;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Directory directory;
    private final Clock clock;

    TaskHistory(JdbcClient jdbc, Journal journal, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param by null where the software acted by itself */
    long record(Task task, AgencyId agency, TaskAct act, @Nullable PersonId by, String words) {
        return record(task, agency, act, by, words, null);
    }

    /** Records an act in the transaction that does it; the line's id. */
    long record(
            Task task, AgencyId agency, TaskAct act, @Nullable PersonId by, String words, @Nullable Integer percent) {
        UUID person = by == null ? null : by.value();
        Map<String, String> details = words.isEmpty() ? Map.of() : Map.of("words", words);
        journal.record(new JournalEntry(person, agency.value(), act.key(), "task:" + task.id(), details));
        return jdbc.sql("""
                        INSERT INTO tasks.happening (task_id, agency_id, to_agency, at, act, person_id, words, percent)
                        VALUES (:task, :agency, :to, :at, :act, :person, :words, :percent) RETURNING id
                        """)
                .param("task", task.id().value())
                .param("agency", task.giverAgency().value())
                .param("to", task.lead().agency().value())
                .param("at", Columns.time(clock.instant()))
                .param("act", act.name())
                .param("person", person)
                .param("words", words)
                .param("percent", percent)
                .query(Long.class)
                .single();
    }

    /** The oldest first. */
    List<Happening> of(TaskId id) {
        List<Row> rows = jdbc.sql("SELECT * FROM tasks.happening WHERE task_id = :id ORDER BY id")
                .param("id", id.value())
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        Columns.instant(row, "at"),
                        Columns.uuidOrNull(row, "person_id"),
                        TaskAct.valueOf(row.getString("act")),
                        row.getString("words"),
                        Columns.intOrNull(row, "percent")))
                .list();
        Map<PersonId, Person> people = directory.people(rows.stream()
                .map(Row::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.said(people)).toList();
    }

    @Override
    public Set<News> since(Instant moment) {
        return jdbc.sql("SELECT id, agency_id FROM tasks.happening"
                        + " WHERE id > (SELECT max(id) FROM tasks.happening) - :newest AND at >= :moment"
                        + " UNION SELECT id, to_agency FROM tasks.happening"
                        + " WHERE id > (SELECT max(id) FROM tasks.happening) - :newest AND at >= :moment")
                .param("newest", NEWEST)
                .param("moment", Columns.time(moment))
                .query((row, number) -> new News(new AgencyId(Columns.uuid(row, "agency_id")), row.getLong("id")))
                .set();
    }

    private record Row(
            long id,
            Instant at,
            @Nullable UUID person,
            TaskAct act,
            String words,
            @Nullable Integer percent) {

        Happening said(Map<PersonId, Person> people) {
            String who = Optional.ofNullable(person)
                    .map(one -> people.get(new PersonId(one)))
                    .map(Person::fullName)
                    .orElse("");
            return new Happening(id, at, who, act, words, percent);
        }
    }
}
