package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;

/**
 * What leaders ask of cases: how many came, how many were done early, on the day or late, what lies and why. The middle of all
 * times is the median, which a single case that lay for years does not move.
 */
@Service
public class CaseFigures {

    /** As many as anybody reads. */
    private static final int MOST_LINES = 500;

    private final JdbcClient jdbc;
    private final CaseRights rights;
    private final Directory directory;
    private final Clock clock;

    CaseFigures(JdbcClient jdbc, CaseRights rights, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether there are figures for this person at all. */
    public boolean mayRead(Actor reader) {
        return FigureRights.reach(reader);
    }

    /** Whether the person reads them by officer: only of one's own people. */
    public boolean mayReadOfficers(Actor reader) {
        return reader.is(Role.LEADER) && !FigureRights.reachAll(reader);
    }

    /** {@code cases.figures-forbidden} for whom there are none. */
    public Sheet read(Actor reader, CasePeriod period, CaseGrouping by) {
        if (!mayRead(reader) || (by == CaseGrouping.OFFICER && !mayReadOfficers(reader))) {
            throw CasesException.forbidden("cases.figures-forbidden");
        }
        List<CaseFigureLine> lines = named(by, lines(reader, period, by));
        return new Sheet(
                period,
                by,
                lines.stream().limit(MOST_LINES).toList(),
                total(reader, period),
                total(reader, period.previous()),
                !FigureRights.reachAll(reader) && rights.works(reader));
    }

    private CaseFigureLine total(Actor reader, CasePeriod period) {
        return counted(reader, period, CaseCount.ofCases(), null).stream()
                .findFirst()
                .orElse(CaseFigureLine.NONE);
    }

    private List<CaseFigureLine> lines(Actor reader, CasePeriod period, CaseGrouping by) {
        return counted(reader, period, by.counts(), by);
    }

    /** Counts of one moment in one go, each moment by its index. */
    private List<CaseFigureLine> counted(
            Actor reader, CasePeriod period, List<CaseCount> counts, @Nullable CaseGrouping by) {
        Map<CaseCount.Moment, List<CaseCount>> moments =
                counts.stream().collect(Collectors.groupingBy(CaseCount::moment));
        Map<String, CaseTally> found = new HashMap<>();
        moments.forEach((moment, some) -> jdbc.sql(statement(moment, some, by, FigureRights.reachAll(reader)))
                .params(params(reader, period))
                .query(row -> {
                    CaseTally tally = found.computeIfAbsent(
                            Objects.requireNonNullElse(row.getString("key"), ""), key -> new CaseTally());
                    for (CaseCount count : some) {
                        tally.add(count, row.getLong(count.name()), row.getInt("days"));
                    }
                }));
        return found.entrySet().stream()
                .map(one -> one.getValue().line(one.getKey()))
                .toList();
    }

    /** The median is of how many took so many days, so that nothing has to be put in order. */
    private static String statement(
            CaseCount.Moment moment, List<CaseCount> counts, @Nullable CaseGrouping by, boolean all) {
        boolean steps = by != null && by.isOfSteps();
        String key = by == null ? "''" : by.expression();
        String days = moment == CaseCount.Moment.SOLVED ? CaseCount.DAYS_TAKEN : "0";
        String counted = counts.stream()
                .map(count -> (steps ? "count(DISTINCT p.dossier_id)" : "count(*)") + " FILTER (WHERE " + count.which()
                        + ") AS " + count)
                .collect(Collectors.joining(", "));
        return "SELECT " + key + " AS key, " + days + " AS days, " + counted
                + (steps ? " FROM cases.passage p" : " FROM cases.dossier d") + " WHERE " + moment.range()
                + agencies(steps ? "p" : "d", all)
                + " GROUP BY 1, 2";
    }

    private static String agencies(String of, boolean all) {
        return all ? "" : " AND " + of + ".agency_id = ANY (:agencies)";
    }

    private Map<String, Object> params(Actor reader, CasePeriod period) {
        return Map.of(
                "agencies",
                rights.agencies(reader).stream().map(AgencyId::value).toArray(UUID[]::new),
                "from",
                Columns.time(VietnamTime.start(period.first())),
                "to",
                Columns.time(VietnamTime.start(period.end())),
                "now",
                Columns.time(clock.instant()));
    }

    private List<CaseFigureLine> named(CaseGrouping by, List<CaseFigureLine> lines) {
        List<String> keys = lines.stream()
                .map(CaseFigureLine::key)
                .filter(key -> !key.isEmpty())
                .toList();
        Map<String, String> names = names(by, keys);
        return lines.stream()
                .map(line -> line.named(names.getOrDefault(line.key(), plain(line.key()))))
                .sorted(Comparator.comparing((CaseFigureLine line) -> line.key().isEmpty())
                        .thenComparing(by == CaseGrouping.CAUSE ? line -> -line.all() : line -> 0L)
                        .thenComparing(CaseFigureLine::name))
                .toList();
    }

    private Map<String, String> names(CaseGrouping by, List<String> keys) {
        Map<String, String> names = new HashMap<>();
        switch (by) {
            case AGENCY ->
                directory
                        .agencies(ids(keys).stream().map(AgencyId::new).toList())
                        .forEach((id, agency) -> names.put(id.toString(), agency.name()));
            case OFFICER ->
                directory
                        .people(ids(keys).stream().map(PersonId::new).toList())
                        .forEach((id, person) -> names.put(id.toString(), person.fullName()));
            case PROCEDURE ->
                jdbc.sql("SELECT DISTINCT ON (procedure_id) procedure_id, name FROM cases.dossier"
                                + " WHERE procedure_id = ANY (:ids) ORDER BY procedure_id, submitted_at DESC")
                        .param("ids", ids(keys).toArray(UUID[]::new))
                        .query((ResultSet row, int number) -> named(row, names))
                        .list();
            case FIELD, STEP, CAUSE -> {}
        }
        return names;
    }

    private static String named(ResultSet row, Map<String, String> names) throws SQLException {
        String name = row.getString("name");
        names.put(Columns.uuid(row, "procedure_id").toString(), name);
        return name;
    }

    private static String plain(String key) {
        return key.startsWith(CaseGrouping.STEP_CAUSE) ? key.substring(CaseGrouping.STEP_CAUSE.length()) : key;
    }

    private static List<UUID> ids(List<String> keys) {
        List<UUID> ids = new ArrayList<>();
        keys.forEach(key -> ids.add(UUID.fromString(key)));
        return ids;
    }

    /**
     * The figures of a time.
     *
     * @param total of all that the reader reaches
     * @param before the same of the time before
     * @param listed whether the reader may open the lists behind them
     */
    public record Sheet(
            CasePeriod period,
            CaseGrouping by,
            List<CaseFigureLine> lines,
            CaseFigureLine total,
            CaseFigureLine before,
            boolean listed) {

        /** Copies the list. */
        public Sheet {
            lines = List.copyOf(lines);
        }
    }
}
