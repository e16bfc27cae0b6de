package vn.banggiang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.database.Columns;

/**
 * The journal as it is looked through: newest first, from line to line. Each page begins where the one before ended, so that
 * a late page costs what the first does.
 */
@Service
public class JournalReading {

    private static final int PAGE = 1000;

    private static final String NEWEST_FIRST = " ORDER BY recorded_at DESC, id DESC LIMIT :most";

    private final JdbcClient jdbc;

    JournalReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many lines older than this one; the newest where none is named. */
    public List<JournalLine> page(JournalFilter filter, @Nullable Long olderThan, int most) {
        JournalLine last = olderThan == null ? null : line(olderThan).orElse(null);
        return olderThan != null && last == null ? List.of() : older(filter, last, most);
    }

    /** One line; empty where there is none of this number. */
    public Optional<JournalLine> line(long id) {
        return jdbc.sql(JournalLine.SELECT + " WHERE id = :id")
                .param("id", id)
                .query((row, number) -> JournalLine.read(row))
                .optional();
    }

    /** Which place the line has in the chain; empty until it is linked. */
    public Optional<JournalPlace> place(long id) {
        return jdbc.sql("SELECT position, hash FROM audit.link WHERE entry_id = :id")
                .param("id", id)
                .query((row, number) -> JournalPlace.of(row.getLong("position"), row.getBytes("hash")))
                .optional();
    }

    /** All lines, newest first, a thousand at a time: each thousand is read when it is wanted. */
    public Iterable<List<JournalLine>> all(JournalFilter filter) {
        return () -> Stream.iterate(
                        older(filter, null, PAGE),
                        lines -> !lines.isEmpty(),
                        lines -> lines.size() < PAGE ? List.of() : older(filter, lines.getLast(), PAGE))
                .iterator();
    }

    /** Every act that was ever recorded, by name: one step along the index for each, however long the journal is. */
    public List<String> actions() {
        return jdbc.sql("""
                        WITH RECURSIVE known AS (
                            SELECT min(action) AS action FROM audit.entry
                             UNION ALL
                            SELECT (SELECT min(entry.action) FROM audit.entry WHERE entry.action > known.action)
                              FROM known WHERE known.action IS NOT NULL)
                        SELECT action FROM known WHERE action IS NOT NULL
                        """).query((row, number) -> row.getString(1)).list();
    }

    private List<JournalLine> older(JournalFilter filter, @Nullable JournalLine than, int most) {
        return asked(statement(filter, than != null), filter, than, most)
                .query((row, number) -> JournalLine.read(row))
                .list();
    }

    /** The same statement explained instead of run. */
    List<String> plan(JournalFilter filter, @Nullable JournalLine than) {
        return asked("EXPLAIN " + statement(filter, than != null), filter, than, PAGE)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String statement, JournalFilter filter, @Nullable JournalLine than, int most) {
        return jdbc.sql(statement)
                .param("at", than == null ? null : Columns.time(than.at()))
                .param("id", than == null ? null : than.id())
                .param("from", Columns.timeOrNull(filter.from()))
                .param("until", Columns.timeOrNull(filter.until()))
                .param("person", filter.person())
                .param("agency", filter.agency())
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("most", most);
    }

    private static String statement(JournalFilter filter, boolean goesOn) {
        List<String> conditions = conditions(filter);
        if (goesOn) {
            conditions.add("(recorded_at, id) < (:at, :id)");
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return JournalLine.SELECT + where + NEWEST_FIRST;
    }

    /** Only those that are asked for: a condition that holds for anything hides the index. */
    private static List<String> conditions(JournalFilter filter) {
        List<String> conditions = new ArrayList<>();
        add(conditions, filter.from(), "recorded_at >= :from");
        add(conditions, filter.until(), "recorded_at < :until");
        add(conditions, filter.person(), "person = :person");
        add(conditions, filter.agency(), "agency_id = :agency");
        add(conditions, filter.action(), "action = :action");
        add(conditions, filter.subject(), "subject = :subject");
        return conditions;
    }

    private static void add(List<String> conditions, @Nullable Object asked, String condition) {
        if (asked != null) {
            conditions.add(condition);
        }
    }
}
