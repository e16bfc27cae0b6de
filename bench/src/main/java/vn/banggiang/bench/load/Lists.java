package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import vn.banggiang.bench.Decree;
import vn.banggiang.bench.Row;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.EmbeddedServer;

/** Pages that list the documents of an agency with very many of them, beside the same pages of one with a handful. */
public final class Lists {

    private static final int DOCUMENTS = 100_000;
    private static final int WARM = 10;
    private static final int TRIES = 40;
    private static final String MANY = "vanthu.snv";
    private static final String FEW = "vanthu.sct";

    private static final List<ListPage> PAGES = List.of(
            new ListPage("what waits", "/"),
            new ListPage("incoming, newest", "/incoming"),
            new ListPage("incoming, page 1,000", "/incoming?page=1000"),
            new ListPage("incoming, by number", "/incoming?order=SO_DEN"),
            new ListPage("incoming, by deadline", "/incoming?order=DEADLINE"),
            new ListPage("incoming, in one state", "/incoming?status=DIRECTED"),
            new ListPage("incoming, words of all", "/incoming?q=bao+cao+so+lieu"),
            new ListPage("incoming, words of one", "/incoming?q=lan+77777"),
            new ListPage("search of everything", "/search?q=chuyen+doi"));

    /** Copies of a document that came by itself: what lists, filters and searches look at differs, the rest is as it was. */
    private static final String MULTIPLY = """
            INSERT INTO documents.incoming (id, agency_id, state, arrived_at, issuer, number, notation, place, issued_on, type,
                trich_yeu, signer, position, authority, recipients, urgency, verdict, findings, arrival_year, arrival_number,
                arrived_on, registered_by, registered_at, duplicate_key, search_text, lead_unit, deadline, directed_by,
                directed_at)
            SELECT gen_random_uuid(), one.agency_id, CASE WHEN n %% 3 = 0 THEN 'REGISTERED' ELSE 'DIRECTED' END,
                one.arrived_at - n * interval '5 minutes', one.issuer, n::text, 'SGD-VP', one.place,
                one.issued_on - n %% 2000, one.type, 'báo cáo số liệu chuyển đổi số lần ' || n, one.signer, one.position,
                one.authority, one.recipients, one.urgency, one.verdict, one.findings, 2000 + n / 9000, 1000 + n %% 9000,
                one.arrived_on, one.registered_by, one.registered_at, 'copy-' || n,
                n || '/sgd vp · bao cao so lieu chuyen doi so lan ' || n, gen_random_uuid(),
                one.arrived_on + n %% 30, one.registered_by, one.registered_at
            FROM generate_series(1, %d) n, (
                SELECT i.* FROM documents.incoming i JOIN directory.agency_name a USING (agency_id)
                WHERE a.abbreviation = 'SNV' AND i.arrival_number IS NOT NULL LIMIT 1) one
            """.formatted(DOCUMENTS);

    private final Clock clock;

    /**
     * For an installation of its own.
     *
     * @param clock of the installation's day
     */
    public Lists(Clock clock) {
        this.clock = clock;
    }

    /** Asks for each page, of the many and of the few in turn. */
    public List<Row> run() throws IOException, SQLException, ExecutionException, InterruptedException {
        Path directory = Files.createTempDirectory("bench");
        try (EmbeddedServer server =
                        EmbeddedServer.start(directory.resolve("database"), directory.resolve("programs"));
                Installation installation = Installation.startIn(directory.resolve("data"), server.roles())) {
            Path decree = Files.write(directory.resolve("nghi-dinh-30-2020.pdf"), Decree.pdf());
            new Walk(installation.address(), decree, clock).go(2, Duration.ofMinutes(1), 2);
            multiply(server.roles().migrating());
            return rows(installation);
        } finally {
            Load.delete(directory);
        }
    }

    private static List<Row> rows(Installation installation) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (Desktop many = Desktop.signIn(installation.address(), MANY, Office.PASSWORD);
                Desktop few = Desktop.signIn(installation.address(), FEW, Office.PASSWORD)) {
            for (ListPage page : PAGES) {
                many.look(page, WARM);
                few.look(page, WARM);
                rows.add(Row.ofTimes(
                        page.name() + ", 100,000 documents, p95",
                        Times.of(many.look(page, TRIES)).percentile(95),
                        "the same with a handful of documents, p95",
                        Times.of(few.look(page, TRIES)).percentile(95)));
            }
        }
        return rows;
    }

    private static void multiply(DatabaseAddress address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            int made = statement.executeUpdate(MULTIPLY);
            if (made != DOCUMENTS) {
                throw new IllegalStateException(made + " copies instead of " + DOCUMENTS);
            }
            statement.execute("VACUUM ANALYZE documents.incoming");
        }
    }
}
