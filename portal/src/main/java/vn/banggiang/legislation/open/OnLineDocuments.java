package vn.banggiang.legislation.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.legislation.Effect;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.LegalRow;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/**
 * Which legal documents are on line, and whether they are in force. Lists, pages, files, search, feeds, site map and open data
 * ask here and nowhere else, so that what was taken off is in none of them.
 */
@Component
public class OnLineDocuments {

    /** Lines of a list. */
    public static final int PAGE_SIZE = 20;

    /** The version that came on line last, unless it was taken off since. */
    private static final String TABLES = """
              FROM legislation.document d
              JOIN LATERAL (SELECT p.number, p.from_at FROM legislation.publication p
                    WHERE p.document_id = d.id AND p.from_at <= :at
                    ORDER BY p.from_at DESC, p.number DESC LIMIT 1) o ON true
              JOIN legislation.version v ON v.document_id = d.id AND v.number = o.number
             WHERE NOT EXISTS (SELECT FROM legislation.removal x
                    WHERE x.document_id = d.id AND x.at >= o.from_at AND x.at <= :at)
            """;

    /** What others do to it that holds today: said at issuing, or of one that was on line once. */
    private static final String CHANGED = """
            EXISTS (SELECT FROM legislation.relation r WHERE r.earlier_id = d.id AND r.ended_at IS NULL
                AND r.takes_effect <= :today AND r.relation IN (%s)
                AND (r.noted_by IS NULL
                     OR EXISTS (SELECT FROM legislation.publication s WHERE s.document_id = r.document_id)))
            """;

    private static final String EFFECT = "CASE WHEN " + CHANGED.formatted("'WITHDRAWS'") + " THEN 'WITHDRAWN'"
            + " WHEN v.effective > :today THEN 'NOT_YET'"
            + " WHEN v.expires <= :today OR " + CHANGED.formatted("'REPLACES', 'REPEALS'") + " THEN 'ENDED'"
            + " WHEN " + CHANGED.formatted("'AMENDS', 'REPEALS_PARTLY'") + " THEN 'PARTLY_ENDED'"
            + " ELSE 'IN_FORCE' END";

    private static final String LINE = "SELECT d.id, d.agency_id, d.slug, o.from_at, v.*, " + EFFECT + " AS effect";

    private static final String NEWEST_FIRST = " v.issued DESC, d.id LIMIT :most OFFSET :before";

    private final JdbcClient jdbc;
    private final Clock clock;

    OnLineDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of what the filter lets through, counted from 0: what has the words with the accents as typed first. */
    public PageOf<OnLineDocument> page(LegalFilter filter, int page) {
        Map<String, Object> wanted = new HashMap<>();
        String where = TABLES + condition(filter, wanted);
        long total = asked("SELECT count(*)" + where, wanted).query(Long.class).single();
        List<OnLineDocument> lines = asked(LINE + where + " ORDER BY " + accentedFirst(filter) + NEWEST_FIRST, wanted)
                .param("accented", patterns(Folding.accented(filter.words())))
                .param("most", PAGE_SIZE)
                .param("before", page * PAGE_SIZE)
                .query(OnLineDocuments::document)
                .list();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    /** The newest of a portal, or of all. */
    public List<OnLineDocument> newest(@Nullable AgencyId agency, int most) {
        Map<String, Object> wanted = new HashMap<>();
        String where = agency == null ? "" : of(agency, wanted);
        return asked(LINE + TABLES + where + " ORDER BY" + NEWEST_FIRST, wanted)
                .param("most", most)
                .param("before", 0)
                .query(OnLineDocuments::document)
                .list();
    }

    /** The one at this address of a portal. */
    public Optional<OnLineDocument> at(AgencyId agency, String slug) {
        Map<String, Object> wanted = new HashMap<>();
        return asked(LINE + TABLES + of(agency, wanted) + " AND d.slug = :slug", wanted)
                .param("slug", slug)
                .query(OnLineDocuments::document)
                .optional();
    }

    /** The years in which those of a portal, or of all, were issued; the newest first. */
    public List<Integer> years(@Nullable AgencyId agency) {
        Map<String, Object> wanted = new HashMap<>();
        String where = agency == null ? "" : of(agency, wanted);
        return asked(
                        "SELECT DISTINCT extract(year FROM v.issued)::int AS year" + TABLES + where
                                + " ORDER BY year DESC LIMIT 100",
                        wanted)
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    /** When the newest at each portal was issued. */
    Map<AgencyId, Instant> newestDates() {
        Map<AgencyId, Instant> dates = new HashMap<>();
        asked("SELECT d.agency_id, max(v.issued) AS newest" + TABLES + " GROUP BY d.agency_id", Map.of())
                .query(row -> {
                    dates.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            VietnamTime.start(Columns.date(row, "newest")));
                });
        return dates;
    }

    /** The first moment of the next day on which something at this portal comes into force or ceases to be. */
    Optional<Instant> nextChange(AgencyId agency) {
        return asked("""
                        SELECT min(day) AS day FROM (
                            SELECT v.effective AS day FROM legislation.version v
                             WHERE v.agency_id = :agency AND v.effective > :today
                            UNION ALL
                            SELECT v.expires FROM legislation.version v
                             WHERE v.agency_id = :agency AND v.expires > :today
                            UNION ALL
                            SELECT r.takes_effect FROM legislation.relation r
                             WHERE r.agency_id = :agency AND r.takes_effect > :today) days
                        """, Map.of("agency", agency.value()))
                .query((row, number) ->
                        Optional.ofNullable(Columns.dateOrNull(row, "day")).map(VietnamTime::start))
                .single();
    }

    private static String condition(LegalFilter filter, Map<String, Object> wanted) {
        var where = new StringBuilder();
        if (filter.agency() != null) {
            where.append(of(filter.agency(), wanted));
        }
        String[] plain = patterns(Folding.fold(filter.words()));
        if (plain.length > 0) {
            where.append(" AND v.plain LIKE ALL (:plain)");
            wanted.put("plain", plain);
        } else if (!filter.words().isBlank()) {
            where.append(" AND false");
        }
        if (filter.type() != null) {
            where.append(" AND v.type = :type");
            wanted.put("type", filter.type().name());
        }
        if (filter.field() != null) {
            where.append(" AND v.field = :field");
            wanted.put("field", filter.field().name());
        }
        if (filter.year() != null) {
            where.append(" AND v.issued >= make_date(:year, 1, 1) AND v.issued < make_date(:year + 1, 1, 1)");
            wanted.put("year", filter.year());
        }
        if (filter.effect() != null) {
            where.append(" AND ").append(EFFECT).append(" = :effect");
            wanted.put("effect", filter.effect().name());
        }
        return where.toString();
    }

    private static String of(AgencyId agency, Map<String, Object> wanted) {
        wanted.put("agency", agency.value());
        return " AND d.agency_id = :agency";
    }

    private static String accentedFirst(LegalFilter filter) {
        return filter.words().isBlank() ? "" : "v.accented LIKE ALL (:accented) DESC,";
    }

    private JdbcClient.StatementSpec asked(String statement, Map<String, Object> wanted) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.day(now);
        return jdbc.sql(statement)
                .param("at", Columns.time(now))
                .param("today", today)
                .params(wanted);
    }

    /** Folded words have no sign that means something in a pattern; those with accents may. */
    private static String[] patterns(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static OnLineDocument document(ResultSet row, int number) throws SQLException {
        return new OnLineDocument(
                new LegalId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("slug"),
                LegalRow.facts(row),
                Columns.instant(row, "from_at"),
                Effect.valueOf(row.getString("effect")));
    }
}
