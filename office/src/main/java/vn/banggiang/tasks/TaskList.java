package vn.banggiang.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Search;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** The tasks that somebody sees, from where one looks at them. */
@Component
public class TaskList {

    private static final int PAGE = 50;
    private static final int MOST_EXPORTED = 20_000;

    private static final String COLUMNS = "SELECT t.id, t.title, t.agency_id, t.unit_id, t.person_id, t.giver_agency,"
            + " t.giver, t.state, t.percent, t.deadline, t.done_on, t.source_kind, t.source_id FROM tasks.task t WHERE ";

    /** What is to be done by its deadline, then what was done last. */
    private static final String ORDER = " ORDER BY t.state IN ('DONE', 'WITHDRAWN'),"
            + " CASE WHEN t.state IN ('DONE', 'WITHDRAWN') THEN NULL ELSE t.deadline END,"
            + " coalesce(t.done_on, t.deadline) DESC, t.id";

    private final JdbcClient jdbc;
    private final TaskRights rights;
    private final Directory directory;
    private final Clock clock;

    TaskList(JdbcClient jdbc, TaskRights rights, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** One page. */
    public PageOf<TaskLine> page(Actor reader, TaskFilter filter) {
        Condition condition = condition(reader, filter);
        long total = jdbc.sql("SELECT count(*) FROM tasks.task t WHERE " + condition.sql)
                .params(condition.params)
                .query(Long.class)
                .single();
        List<TaskLine> lines = jdbc.sql(COLUMNS + condition.sql + ORDER + " LIMIT :most OFFSET :first")
                .params(condition.params)
                .param("most", PAGE)
                .param("first", (long) filter.page() * PAGE)
                .query(TaskList::line)
                .list();
        return new PageOf<>(lines, total, filter.page(), PAGE);
    }

    /** All of it, at most 20,000, for a file. */
    public List<TaskLine> all(Actor reader, TaskFilter filter) {
        Condition condition = condition(reader, filter);
        return jdbc.sql(COLUMNS + condition.sql + ORDER + " LIMIT :most")
                .params(condition.params)
                .param("most", MOST_EXPORTED)
                .query(TaskList::line)
                .list();
    }

    /** Those of these that the reader may see. */
    public Set<TaskId> seen(Actor reader, Collection<TaskId> some) {
        return jdbc.sql("SELECT t.id FROM tasks.task t WHERE t.id = ANY(:some) AND "
                        + TaskRights.condition(TaskPower.SEES))
                .params(rights.params(reader))
                .param("some", some.stream().map(TaskId::value).toArray(UUID[]::new))
                .query((row, number) -> new TaskId(Columns.uuid(row, "id")))
                .set();
    }

    /** How many are to be done or looked at in each of the person's views. */
    public Map<TaskView, Long> counts(Actor reader) {
        String counted = TaskView.of(reader).stream()
                .map(view -> "SELECT '" + view + "' AS view, count(*) AS count FROM tasks.task t WHERE "
                        + view.seenBy(reader) + " AND t.state IN ('OPEN', 'REPORTED')")
                .collect(Collectors.joining(" UNION ALL "));
        Map<TaskView, Long> counts = new EnumMap<>(TaskView.class);
        jdbc.sql(counted).params(rights.params(reader)).query(row -> {
            counts.put(TaskView.valueOf(row.getString("view")), row.getLong("count"));
        });
        return counts;
    }

    /** What those are called who lead these tasks and gave them. */
    public Names names(List<TaskLine> lines) {
        return Names.of(
                directory,
                lines.stream().map(TaskLine::lead).toList(),
                lines.stream().map(TaskLine::giver).toList(),
                lines.stream().map(TaskLine::giverAgency).toList());
    }

    Condition condition(Actor reader, TaskFilter filter) {
        Condition condition = new Condition(filter.view().seenBy(reader), rights.params(reader));
        condition.params.put("today", VietnamTime.today(clock));
        if (!filter.states().isEmpty()) {
            condition.and(
                    "t.state = ANY(:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        Timeliness timeliness = filter.timeliness();
        if (timeliness != null) {
            condition.and(timeliness.condition());
        }
        condition.words(filter.query());
        condition.andIf("t.deadline >= :from", "from", filter.from());
        condition.andIf("t.deadline <= :to", "to", filter.to());
        if (filter.agency() != null) {
            condition.and(
                    "t.agency_id = ANY(:lead_agencies)",
                    "lead_agencies",
                    directory.withPredecessors(new AgencyId(filter.agency())).stream()
                            .map(AgencyId::value)
                            .toArray(UUID[]::new));
        }
        condition.andIf("t.unit_id = :lead_unit", "lead_unit", filter.unit());
        condition.andIf("t.person_id = :lead_person", "lead_person", filter.person());
        return condition;
    }

    static TaskLine line(ResultSet row, int number) throws SQLException {
        return new TaskLine(
                new TaskId(Columns.uuid(row, "id")),
                row.getString("title"),
                TaskRows.lead(row),
                new AgencyId(Columns.uuid(row, "giver_agency")),
                new PersonId(Columns.uuid(row, "giver")),
                TaskRows.standing(row),
                TaskRows.source(row));
    }

    /** A condition on the table {@code t}, grown part by part. */
    static final class Condition {

        private final StringBuilder sql;
        private final Map<String, Object> params;

        Condition(String sql, Map<String, Object> params) {
            this.sql = new StringBuilder(sql);
            this.params = new HashMap<>(params);
        }

        String sql() {
            return sql.toString();
        }

        Map<String, Object> params() {
            return params;
        }

        void and(String part) {
            sql.append(" AND (").append(part).append(')');
        }

        void and(String part, String name, Object value) {
            and(part);
            params.put(name, value);
        }

        void andIf(String part, String name, @Nullable Object value) {
            if (value != null) {
                and(part, name, value);
            }
        }

        /** Every word occurs; one of signs alone finds nothing. */
        void words(String query) {
            if (!query.isBlank() && Search.asksForNothing(query)) {
                and("false");
            }
            Stream<String> words = Arrays.stream(Folding.fold(query).split(" ", -1));
            words.filter(word -> !word.isEmpty()).forEach(word -> {
                String name = "word" + params.size();
                and("t.search_text LIKE :" + name, name, "%" + word + "%");
            });
        }
    }
}
