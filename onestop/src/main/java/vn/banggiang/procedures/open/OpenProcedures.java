package vn.banggiang.procedures.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.NationalForm;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/**
 * Which procedures are done today, and at which portal each stands. Lists, pages, search, site map and open data ask here and
 * nowhere else, so that what has ended or has not begun is in none of them.
 */
@Component
public class OpenProcedures {

    /** Lines of a list. */
    public static final int PAGE_SIZE = 20;

    /** Of the versions whose day has come the latest, unless the procedure was ended since. */
    private static final String TABLES = """
              FROM procedures.procedure d
              JOIN LATERAL (SELECT p.* FROM procedures.publication p
                    WHERE p.procedure_id = d.id AND p.effective <= :today
                    ORDER BY p.effective DESC, p.number DESC LIMIT 1) p ON true
              JOIN procedures.version v ON v.procedure_id = d.id AND v.number = p.number
             WHERE NOT EXISTS (SELECT FROM procedures.ending x
                    WHERE x.procedure_id = d.id AND x.ends >= p.effective AND x.ends <= :today)
            """;

    /** At the portal of who keeps it, of who does it, and of every commune where it is done in communes. */
    private static final String HERE = """
             AND (d.agency_id = ANY (:agencies) OR v.performers && :agencies
                  OR (:tier = 'COMMUNE' AND 'COMMUNE' = ANY (v.tiers)))
            """;

    private static final String LINE =
            "SELECT d.agency_id, v.body, p.effective, p.decision, p.decided_on, p.decided_by";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    OpenProcedures(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A page of what the choice lets through, counted from 0: what has the words with the accents as typed first, then by name.
     *
     * @param agency at whose portal, or null for all
     */
    public PageOf<OpenProcedure> page(@Nullable AgencyId agency, ProcedureChoice choice, int page) {
        Map<String, Object> wanted = new HashMap<>();
        String where = TABLES + at(agency, wanted) + condition(choice, wanted);
        long total = asked("SELECT count(*)" + where, wanted).query(Long.class).single();
        List<OpenProcedure> lines = asked(
                        LINE + where + " ORDER BY " + accentedFirst(choice, wanted)
                                + "v.name, d.id LIMIT :most OFFSET :before",
                        wanted)
                .param("most", PAGE_SIZE)
                .param("before", page * PAGE_SIZE)
                .query(OpenProcedures::procedure)
                .list();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    /** Everything that is done today, by code, at most 10,000. */
    public List<ProcedureFacts> all() {
        return asked("SELECT v.body" + TABLES + " ORDER BY d.code LIMIT 10000", Map.of())
                .query((row, number) -> NationalForm.stored(row.getString("body")))
                .list();
    }

    /** Those that came into force last. */
    public List<OpenProcedure> newest(@Nullable AgencyId agency, int most) {
        Map<String, Object> wanted = new HashMap<>();
        return asked(
                        LINE + TABLES + at(agency, wanted) + " ORDER BY p.effective DESC, v.name, d.id LIMIT :most",
                        wanted)
                .param("most", most)
                .query(OpenProcedures::procedure)
                .list();
    }

    /** The one with this code, where it stands at this portal. */
    public Optional<OpenProcedure> at(AgencyId agency, ProcedureCode code) {
        Map<String, Object> wanted = new HashMap<>();
        return asked(LINE + TABLES + at(agency, wanted) + " AND d.code = :code", wanted)
                .param("code", code.value())
                .query(OpenProcedures::procedure)
                .optional();
    }

    /** The fields of what stands at a portal, and how many of each. */
    public Map<String, Integer> fields(AgencyId agency) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Object> wanted = new HashMap<>();
        asked(
                        "SELECT f.field, count(*) AS many FROM (SELECT unnest(v.fields) AS field" + TABLES
                                + at(agency, wanted) + ") f GROUP BY f.field ORDER BY f.field LIMIT 500",
                        wanted)
                .query(row -> {
                    counts.put(row.getString("field"), row.getInt("many"));
                });
        return counts;
    }

    /** How many there are for each life event at a portal; those without any are left out. */
    public Map<LifeEvent, Integer> events(AgencyId agency) {
        Map<LifeEvent, Integer> counts = new EnumMap<>(LifeEvent.class);
        Map<String, Object> wanted = new HashMap<>();
        asked(
                        "SELECT e.event, count(*) AS many FROM (SELECT unnest(v.events) AS event" + TABLES
                                + at(agency, wanted) + ") e GROUP BY e.event",
                        wanted)
                .query(row -> {
                    counts.put(LifeEvent.valueOf(row.getString("event")), row.getInt("many"));
                });
        return counts;
    }

    /** When the newest of each keeper came into force. */
    Map<AgencyId, Instant> newestDates() {
        Map<AgencyId, Instant> dates = new HashMap<>();
        asked("SELECT d.agency_id, max(p.effective) AS newest" + TABLES + " GROUP BY d.agency_id", Map.of())
                .query(row -> {
                    dates.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            VietnamTime.start(Columns.date(row, "newest")));
                });
        return dates;
    }

    /** The first moment of the next day on which any procedure begins or ends: they stand at many portals. */
    Optional<Instant> nextChange() {
        return asked("""
                        SELECT least((SELECT min(effective) FROM procedures.publication WHERE effective > :today),
                            (SELECT min(ends) FROM procedures.ending WHERE ends > :today)) AS day
                        """, Map.of())
                .query((row, number) ->
                        Optional.ofNullable(Columns.dateOrNull(row, "day")).map(VietnamTime::start))
                .single();
    }

    /** At the province's portal all stand; at the others those of the agency and of those that ended in it. */
    private String at(@Nullable AgencyId agency, Map<String, Object> wanted) {
        if (agency == null || directory.province().map(Agency::id).equals(Optional.of(agency))) {
            return "";
        }
        wanted.put(
                "agencies",
                directory.withPredecessors(agency).stream().map(AgencyId::value).toArray(UUID[]::new));
        AgencyLevel level = directory.agency(agency).level();
        wanted.put("tier", level.name());
        return HERE;
    }

    private static String condition(ProcedureChoice choice, Map<String, Object> wanted) {
        var where = new StringBuilder();
        String[] plain = patterns(Folding.fold(choice.words()));
        if (plain.length > 0) {
            where.append(" AND v.plain LIKE ALL (:plain)");
            wanted.put("plain", plain);
        } else if (!choice.words().isBlank()) {
            where.append(" AND false");
        }
        if (!choice.field().isEmpty()) {
            where.append(" AND :field = ANY (v.fields)");
            wanted.put("field", choice.field());
        }
        among(where, wanted, "event", choice.event(), "v.events");
        among(where, wanted, "audience", choice.audience(), "v.audiences");
        among(where, wanted, "level", choice.tier(), "v.tiers");
        if (choice.online() != null) {
            where.append(" AND v.online = :online");
            wanted.put("online", choice.online().name());
        }
        return where.toString();
    }

    private static void among(
            StringBuilder where, Map<String, Object> wanted, String name, @Nullable Enum<?> value, String column) {
        if (value != null) {
            where.append(" AND :")
                    .append(name)
                    .append(" = ANY (")
                    .append(column)
                    .append(')');
            wanted.put(name, value.name());
        }
    }

    private static String accentedFirst(ProcedureChoice choice, Map<String, Object> wanted) {
        if (choice.words().isBlank()) {
            return "";
        }
        wanted.put("accented", patterns(Folding.accented(choice.words())));
        return "v.accented LIKE ALL (:accented) DESC, ";
    }

    private JdbcClient.StatementSpec asked(String statement, Map<String, Object> wanted) {
        LocalDate today = VietnamTime.today(clock);
        return jdbc.sql(statement).param("today", today).params(wanted);
    }

    /** Folded words have no sign that means something in a pattern; those with accents may. */
    private static String[] patterns(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static OpenProcedure procedure(ResultSet row, int number) throws SQLException {
        return new OpenProcedure(
                new AgencyId(Columns.uuid(row, "agency_id")),
                NationalForm.stored(row.getString("body")),
                Columns.date(row, "effective"),
                row.getString("decision"),
                Columns.date(row, "decided_on"),
                row.getString("decided_by"));
    }
}
