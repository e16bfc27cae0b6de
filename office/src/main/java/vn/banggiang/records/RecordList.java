package vn.banggiang.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** The list of records that a person may see, the newest first. */
@Component
public class RecordList {

    private static final String SEEN = " FROM records.record r WHERE r.agency_id = :agency"
            + " AND (CAST(:only_of AS uuid) IS NULL OR r.keeper = :only_of)";
    private static final String ASKED = SEEN + " AND r.search_text LIKE ALL (:words)"
            + " AND (CAST(:closed AS boolean) IS NULL OR (r.closed_at IS NOT NULL) = :closed)";
    private static final String LINES = "SELECT r.id, r.year, r.number, r.title, r.keeper, r.opened_at, r.closed_at,"
            + " (SELECT count(*) FROM records.filed f WHERE f.record_id = r.id) AS documents";

    private final JdbcClient jdbc;

    RecordList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of what the person may see; a query of signs alone finds nothing. */
    public PageOf<RecordLine> page(Actor reader, RecordFilter filter) {
        List<RecordLine> lines = asked(
                        LINES + ASKED + " ORDER BY r.opened_at DESC, r.id LIMIT :size OFFSET :start", reader, filter)
                .param("size", RecordFilter.PAGE_SIZE)
                .param("start", (long) RecordFilter.PAGE_SIZE * filter.page())
                .query(RecordList::line)
                .list();
        long total = asked("SELECT count(*)" + ASKED, reader, filter)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, filter.page(), RecordFilter.PAGE_SIZE);
    }

    /** The records that this person keeps and may still add to, the newest first; at most 100. */
    public List<RecordLine> openOf(Actor keeper) {
        return jdbc.sql(LINES + SEEN + " AND r.keeper = :me AND r.closed_at IS NULL"
                        + " ORDER BY r.opened_at DESC, r.id LIMIT 100")
                .param("agency", keeper.agency().value())
                .param("only_of", RecordRights.onlyOf(keeper))
                .param("me", keeper.person().value())
                .query(RecordList::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String statement, Actor reader, RecordFilter filter) {
        Boolean closed = filter.states().size() == 1 ? filter.states().contains(RecordState.CLOSED) : null;
        return jdbc.sql(statement)
                .param("agency", reader.agency().value())
                .param("only_of", RecordRights.onlyOf(reader))
                .param("words", patterns(filter.query()))
                .param("closed", closed);
    }

    /** Folded words have no sign that means something in a pattern. */
    private static String[] patterns(String query) {
        String folded = Folding.fold(query);
        if (folded.isEmpty()) {
            return new String[] {query.isBlank() ? "%" : ""};
        }
        return Stream.of(folded.split(" ", -1)).map(word -> "%" + word + "%").toArray(String[]::new);
    }

    private static RecordLine line(ResultSet row, int number) throws SQLException {
        return new RecordLine(
                new RecordId(Columns.uuid(row, "id")),
                row.getInt("number") + "/" + row.getInt("year"),
                row.getString("title"),
                new PersonId(Columns.uuid(row, "keeper")),
                Columns.instant(row, "opened_at"),
                row.getObject("closed_at") == null ? RecordState.OPEN : RecordState.CLOSED,
                row.getInt("documents"));
    }
}
