package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.banggiang.bench.Row;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.EmbeddedServer;

/** Pages of tasks and of a programme among 100,000 tasks of 250 agencies, beside what they must ask at the least. */
public final class TaskPages {

    private static final int WARM = 15;
    private static final int TRIES = 60;

    private static final String CHAIRMAN = "chutich.ubndtinh";
    private static final String DIRECTOR = "giamdoc.stc";
    private static final String SPECIALIST = "chuyenvien.qlns.stc";
    private static final String PROGRAMME = "36000000-0000-4000-8000-000000000000";

    private static final List<TaskPage> PAGES = List.of(
            TaskPage.list("for me, a specialist", SPECIALIST, "/tasks", "person_id = {me}"),
            TaskPage.list("for me, a director", DIRECTOR, "/tasks", "agency_id = {mine} AND unit_id IS NULL"),
            TaskPage.list(
                    "for me, the province's chairman", CHAIRMAN, "/tasks", "agency_id = {mine} AND unit_id IS NULL"),
            TaskPage.list(
                    "given by the province's committee", CHAIRMAN, "/tasks?view=BY_AGENCY", "giver_agency = {mine}"),
            TaskPage.list(
                    "the same, words of one",
                    CHAIRMAN,
                    "/tasks?view=BY_AGENCY&q=ke+hoach+so+77777",
                    "giver_agency = {mine} AND search_text LIKE '%77777%'"),
            TaskPage.overview("overview of a director", DIRECTOR, "/tasks/overview", "agency_id = {mine}", "unit_id"),
            TaskPage.overview(
                    "overview of what the committee gave",
                    CHAIRMAN,
                    "/tasks/overview?view=BY_AGENCY&by=AGENCY",
                    "giver_agency = {mine}",
                    "agency_id"),
            TaskPage.programme("a programme of 620 lines", CHAIRMAN, PROGRAMME),
            TaskPage.waiting(
                    "what waits for the chairman",
                    CHAIRMAN,
                    "giver = {me} AND state = 'REPORTED' OR agency_id = {mine} AND unit_id IS NULL AND state = 'OPEN'"));

    /** Asks for each page and for its bare queries in turn. */
    public List<Row> run() throws IOException, SQLException, InterruptedException {
        Path directory = Files.createTempDirectory("bench");
        try (EmbeddedServer server =
                        EmbeddedServer.start(directory.resolve("database"), directory.resolve("programs"));
                Installation installation = Installation.startIn(directory.resolve("data"), server.roles())) {
            Script.named("agencies.sql").runAt(server.roles().migrating());
            Script.named("tasks.sql").runAt(server.roles().migrating());
            new Script("VACUUM ANALYZE").runAt(server.roles().migrating());
            return rows(installation, server.roles().migrating(), PAGES, "100,000 tasks");
        } finally {
            Load.delete(directory);
        }
    }

    /** @param among how many there are, as the table says it */
    static List<Row> rows(Installation installation, DatabaseAddress database, List<TaskPage> pages, String among)
            throws IOException, SQLException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (BareQuery bare = BareQuery.of(database)) {
            for (TaskPage page : pages) {
                rows.add(row(installation, database, bare, page, among));
            }
        }
        return rows;
    }

    private static Row row(
            Installation installation, DatabaseAddress database, BareQuery bare, TaskPage page, String among)
            throws IOException, SQLException, InterruptedException {
        Reader reader = Reader.of(database, page.reader());
        List<String> statements = page.bareOf(reader.person(), reader.agency());
        try (Desktop desk = Desktop.signIn(installation.address(), page.reader(), Office.PASSWORD)) {
            desk.look(page.page(), WARM);
            bare.ask(statements, WARM);
            return Row.ofTimes(
                    page.page().name() + ", " + among + ", p95",
                    Times.of(desk.look(page.page(), TRIES)).percentile(95),
                    "the bare query, p95",
                    Times.of(bare.ask(statements, TRIES)).percentile(95));
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** Whom a page is about, by ids. */
    private record Reader(String person, String agency) {

        static Reader of(DatabaseAddress address, String username) throws SQLException {
            try (Connection connection = connect(address);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT p.person_id, p.agency_id FROM identity.account a"
                            + " JOIN directory.post p USING (person_id) WHERE a.username = '" + username
                            + "' ORDER BY p.rank LIMIT 1")) {
                row.next();
                return new Reader(row.getString(1), row.getString(2));
            }
        }
    }
}
