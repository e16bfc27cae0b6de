package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.banggiang.bench.Row;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.EmbeddedServer;

/** The field in which a drafter types recipients, in a province and in a directory as large as the country's. */
public final class Picker {

    private static final int AGENCIES = 150_000;
    private static final int WARM = 5;
    private static final int TRIES = 40;
    private static final String DRAFTER = "chuyenvien.qlns.stc";

    private static final List<ListPage> TYPED = List.of(
            typed("one letter", "x"),
            typed("two letters", "ub"),
            typed("the beginning of half of all", "uy+ban+nhan+dan"),
            typed("one of all", "xa+co+ba+77777"),
            typed("a code", "G96.149.999"),
            typed("with accents", "S%E1%BB%9F+N%E1%BB%99i+v%E1%BB%A5"),
            typed("mistyped", "so+thong+tinn"),
            typed("nothing alike", "qqq+zzz"));

    /** Copies of the province's agencies, each with a number and a code of its own. */
    private static final String MULTIPLY = """
            WITH named AS (
                SELECT row_number() OVER () - 1 AS nth, count(*) OVER () AS every, n.* FROM directory.agency_name n),
            copy AS (
                SELECT gen_random_uuid() AS id, n,
                       'G96.' || to_char(n / 1000, 'FM000') || '.' || to_char(n %% 1000, 'FM000') AS code
                  FROM generate_series(0, %d - 1) n),
            made AS (INSERT INTO directory.agency (id, key) SELECT id, code FROM copy)
            INSERT INTO directory.agency_name (agency_id, valid, level, code102, name, letterhead, parent_id,
                   parent_letterhead, abbreviation, place, address, email, telephone, website, accented, plain)
            SELECT copy.id, valid, level, copy.code, name || ' ' || n, letterhead, parent_id, parent_letterhead,
                   abbreviation, place, address, email, telephone, website, accented || lower(' ' || n || ' ' || copy.code),
                   plain || lower(' ' || n || ' ' || copy.code)
              FROM copy JOIN named ON nth = n %% every
            """.formatted(AGENCIES);

    /** Types each into the field, first in the province, then in the country. */
    public List<Row> run() throws IOException, SQLException, InterruptedException {
        Path directory = Files.createTempDirectory("bench");
        try (EmbeddedServer server =
                        EmbeddedServer.start(directory.resolve("database"), directory.resolve("programs"));
                Installation installation = Installation.startIn(directory.resolve("data"), server.roles());
                Desktop drafter = Desktop.signIn(installation.address(), DRAFTER, Office.PASSWORD)) {
            List<Times> province = look(drafter);
            multiply(server.roles().migrating());
            List<Times> country = look(drafter);
            return rows(province, country);
        } finally {
            Load.delete(directory);
        }
    }

    private static List<Times> look(Desktop drafter) throws IOException, InterruptedException {
        List<Times> times = new ArrayList<>();
        for (ListPage typed : TYPED) {
            drafter.look(typed, WARM);
            times.add(Times.of(drafter.look(typed, TRIES)));
        }
        return times;
    }

    private static List<Row> rows(List<Times> province, List<Times> country) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < TYPED.size(); i++) {
            rows.add(Row.ofTimes(
                    "picker, " + TYPED.get(i).name() + ", 150,000 agencies, p95",
                    country.get(i).percentile(95),
                    "the same among 233, p95",
                    province.get(i).percentile(95)));
        }
        return rows;
    }

    private static ListPage typed(String name, String words) {
        return new ListPage(name, "/outgoing/recipients?recipients-search=" + words);
    }

    private static void multiply(DatabaseAddress address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            int made = statement.executeUpdate(MULTIPLY);
            if (made != AGENCIES) {
                throw new IllegalStateException(made + " agencies instead of " + AGENCIES);
            }
            statement.execute("VACUUM ANALYZE directory.agency_name");
        }
    }
}
