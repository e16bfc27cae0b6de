package vn.banggiang.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Unit;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/**
 * What leaders ask of tasks (Decree 30, art. 24): how many are in time and late, by agency, unit, person and month of the
 * deadline. What is counted is what the list with the same filter shows to the same reader.
 */
@Component
public class TaskOverview {

    private final JdbcClient jdbc;
    private final TaskList list;
    private final Directory directory;

    TaskOverview(JdbcClient jdbc, TaskList list, Directory directory) {
        this.jdbc = jdbc;
        this.list = list;
        this.directory = directory;
    }

    /**
     * The lines of an overview, by name, months in their order, what has no key last; those that have nothing to count are left out.
     *
     * @throws TasksException FORBIDDEN {@code tasks.only-leaders} for who neither leads nor heads anything
     */
    public List<Line> of(Actor reader, TaskFilter filter, Grouping by) {
        requireLeader(reader);
        TaskList.Condition condition = list.condition(reader, filter);
        String counted = Arrays.stream(Timeliness.values())
                .map(one -> "count(*) FILTER (WHERE " + one.condition() + ") AS " + one)
                .collect(Collectors.joining(", "));
        List<Line> lines = jdbc.sql("SELECT " + by.column() + " AS key, " + counted + " FROM tasks.task t WHERE "
                        + condition.sql() + " AND t.state <> 'WITHDRAWN' GROUP BY 1")
                .params(condition.params())
                .query((row, number) -> new Line(Optional.ofNullable(row.getString("key")), "", counts(row)))
                .list();
        Map<String, String> names = names(by, lines);
        return lines.stream()
                .map(line -> line.named(
                        line.key().map(key -> names.getOrDefault(key, key)).orElse("")))
                .sorted(Comparator.comparing((Line line) -> line.key().isEmpty())
                        .thenComparing(by == Grouping.MONTH ? line -> line.key().orElse("") : Line::name))
                .toList();
    }

    private static void requireLeader(Actor reader) {
        if (!reader.is(Role.LEADER) && !reader.is(Role.HEAD_OF_UNIT)) {
            throw TasksException.onlyLeaders();
        }
    }

    private static Map<Timeliness, Long> counts(ResultSet row) throws SQLException {
        Map<Timeliness, Long> counts = new EnumMap<>(Timeliness.class);
        for (Timeliness one : Timeliness.values()) {
            counts.put(one, row.getLong(one.name()));
        }
        return counts;
    }

    private Map<String, String> names(Grouping by, List<Line> lines) {
        List<UUID> ids = lines.stream()
                .filter(line -> by != Grouping.MONTH)
                .flatMap(line -> line.key().stream())
                .map(UUID::fromString)
                .toList();
        return switch (by) {
            case AGENCY ->
                named(directory.agencies(ids.stream().map(AgencyId::new).toList()), Agency::name);
            case UNIT -> named(directory.units(ids.stream().map(UnitId::new).toList()), Unit::name);
            case PERSON ->
                named(directory.people(ids.stream().map(PersonId::new).toList()), Person::fullName);
            case MONTH -> Map.of();
        };
    }

    private static <I, T> Map<String, String> named(Map<I, T> known, Function<T, String> name) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), one -> name.apply(one.getValue())));
    }

    /** By what tasks are counted together. */
    public enum Grouping {
        AGENCY("t.agency_id"),
        UNIT("t.unit_id"),
        PERSON("t.person_id"),
        MONTH("to_char(t.deadline, 'YYYY-MM')");

        private final String column;

        Grouping(String column) {
            this.column = column;
        }

        private String column() {
            return "CAST(" + column + " AS text)";
        }

        /** Message key of what people call it. */
        public String key() {
            return "tasks.by." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is counted together.
     *
     * @param key id, or year and month; empty for what has none, as tasks that no person has yet
     * @param name of whom it is; empty for a month and for what has no key
     */
    public record Line(Optional<String> key, String name, Map<Timeliness, Long> counts) {

        /** Copies the map. */
        public Line {
            counts = Map.copyOf(counts);
        }

        /** How many of this kind. */
        public long of(Timeliness one) {
            return counts.getOrDefault(one, 0L);
        }

        /** Of all these together; it has neither key nor name. */
        public static Line sum(List<Line> lines) {
            Map<Timeliness, Long> sums = new EnumMap<>(Timeliness.class);
            for (Timeliness one : Timeliness.values()) {
                sums.put(one, lines.stream().mapToLong(line -> line.of(one)).sum());
            }
            return new Line(Optional.empty(), "", sums);
        }

        /** The month's first day; only of a month. */
        public LocalDate month() {
            return YearMonth.parse(key.orElseThrow()).atDay(1);
        }

        Line named(String called) {
            return new Line(key, called, counts);
        }
    }
}
