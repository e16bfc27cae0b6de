package vn.banggiang.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Findings;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.search.SearchSource;
import vn.banggiang.words.Folding;

/** What is found among records: by code, and by the words of the title. */
@Component
class RecordSearch implements SearchSource {

    private static final String FOUND = " FROM records.record WHERE agency_id = :agency"
            + " AND (CAST(:only_of AS uuid) IS NULL OR keeper = :only_of) AND search_text LIKE ALL (:words)";

    private final JdbcClient jdbc;

    RecordSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Findings find(Actor reader, String words, int most) {
        var entries = asked(
                        "SELECT id, year, number, title, opened_at, closed_at" + FOUND
                                + " ORDER BY opened_at DESC, id LIMIT " + most,
                        reader,
                        words)
                .query(RecordSearch::entry)
                .list();
        long total = asked("SELECT count(*)" + FOUND, reader, words)
                .query(Long.class)
                .single();
        return new Findings("records.place", 30, entries, total, "");
    }

    private JdbcClient.StatementSpec asked(String statement, Actor reader, String words) {
        return jdbc.sql(statement)
                .param("agency", reader.agency().value())
                .param("only_of", RecordRights.onlyOf(reader))
                .param("words", patterns(words));
    }

    /** Folded words have no sign that means something in a pattern. */
    private static String[] patterns(String words) {
        return Stream.of(Folding.fold(words).split(" ", -1))
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }

    private static SearchEntry entry(ResultSet row, int number) throws SQLException {
        boolean closed = Columns.instantOrNull(row, "closed_at") != null;
        LocalDate opened = LocalDate.ofInstant(Columns.instant(row, "opened_at"), VietnamTime.ZONE);
        return new SearchEntry(
                row.getString("title"),
                row.getInt("number") + "/" + row.getInt("year"),
                opened,
                closed ? "records.state.closed" : "records.state.open",
                closed ? "good" : "",
                "/records/" + Columns.uuid(row, "id"));
    }
}
