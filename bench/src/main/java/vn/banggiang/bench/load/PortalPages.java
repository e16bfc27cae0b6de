package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.banggiang.bench.Row;
import vn.banggiang.bench.load.Wrk.Rate;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.EmbeddedServer;

/** Pages of 250 portals with 100,000 articles, beside WordPress with the same. */
public final class PortalPages {

    private static final int SITES = 250;
    private static final int READ_OFTEN = 250;
    private static final Duration WARM = Duration.ofSeconds(10);
    /** So long that the slowest has made each page once. */
    private static final Duration FILLING = Duration.ofSeconds(25);

    private static final Duration MEASURED = Duration.ofSeconds(10);

    private final Unpacked peer;

    /** @param peer where the packages of wrk, WordPress, PHP, MariaDB and nginx lie unpacked */
    public PortalPages(Path peer) {
        this.peer = new Unpacked(peer);
    }

    /** Asks ours and the peer's for the same kind of page in turn. */
    public List<Row> run() throws IOException, SQLException, InterruptedException {
        if (!peer.isThere()) {
            throw new IllegalStateException("the packages of the peer are not there: " + peer.root());
        }
        Path directory = Files.createTempDirectory("bench");
        String body = Script.named("article.html").text().strip();
        try (EmbeddedServer server =
                        EmbeddedServer.start(directory.resolve("database"), directory.resolve("programs"));
                Installation installation = Installation.startIn(directory.resolve("data"), server.roles());
                WordPress wordPress = WordPress.startIn(peer, Files.createDirectory(directory.resolve("peer")), body)) {
            DatabaseAddress database = server.roles().migrating();
            Script.named("agencies.sql").runAt(database);
            Script.named("portal.sql").with(Map.of("body", "'" + body + "'")).runAt(database);
            new Script("VACUUM ANALYZE").runAt(database);
            Wrk readers = new Wrk(peer, directory);
            List<Row> rows = new ArrayList<>();
            rows.addAll(compared(readers, "front page", installation, fronts(database), wordPress, peerFronts()));
            rows.addAll(compared(
                    readers,
                    "article",
                    installation,
                    articles(database, READ_OFTEN),
                    wordPress,
                    peerArticles(READ_OFTEN)));
            rows.addAll(anyArticle(readers, installation, articles(database, 100_000), wordPress));
            return rows;
        } finally {
            Load.delete(directory);
        }
    }

    private static List<Row> compared(
            Wrk readers,
            String page,
            Installation installation,
            List<String> ours,
            WordPress wordPress,
            List<String> theirs)
            throws IOException, InterruptedException {
        Rate own = measured(readers, installation.address(), ours, WARM);
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows(page, own, "WordPress", measured(readers, wordPress.bare(), theirs, WARM)));
        rows.addAll(rows(
                page, own, "WordPress, pages in files", measured(readers, wordPress.fileCached(), theirs, FILLING)));
        rows.addAll(
                rows(page, own, "WordPress behind nginx", measured(readers, wordPress.behindNginx(), theirs, FILLING)));
        return rows;
    }

    /** Nobody has asked for it in the last minutes: it is drawn from the database. */
    private static List<Row> anyArticle(Wrk readers, Installation installation, List<String> ours, WordPress wordPress)
            throws IOException, InterruptedException {
        Rate own = readers.ask(installation.address(), ours, MEASURED);
        Rate theirs = readers.ask(wordPress.bare(), peerArticles(100_000).reversed(), MEASURED);
        return rows("any of 100,000 articles", own, "WordPress", theirs);
    }

    private static Rate measured(Wrk readers, URI address, List<String> paths, Duration warm)
            throws IOException, InterruptedException {
        readers.ask(address, paths, warm);
        return readers.ask(address, paths, MEASURED);
    }

    private static List<Row> rows(String page, Rate own, String peer, Rate theirs) {
        return List.of(
                Row.ofRates(page + ", a second", own.pages(), peer, theirs.pages(), "/s"),
                Row.ofTimes(page + ", p95", own.p95(), peer + ", p95", theirs.p95()));
    }

    private static List<String> fronts(DatabaseAddress database) throws SQLException {
        return asked(database, "SELECT '/cong/' || slug FROM portal.site ORDER BY id LIMIT " + SITES);
    }

    private static List<String> articles(DatabaseAddress database, int most) throws SQLException {
        return asked(
                database,
                "SELECT '/cong/' || s.slug || '/' || a.slug FROM portal.address a JOIN portal.site s ON s.id = a.site_id"
                        + " WHERE a.slug LIKE 'bai-so-%' ORDER BY a.given_at DESC LIMIT " + most);
    }

    private static List<String> peerFronts() {
        return IntStream.rangeClosed(1, SITES)
                .mapToObj(site -> "/category/co-quan-" + site + "/")
                .toList();
    }

    private static List<String> peerArticles(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(article -> "/bai-so-" + article + "/")
                .toList();
    }

    private static List<String> asked(DatabaseAddress address, String query) throws SQLException {
        List<String> paths = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                paths.add(rows.getString(1));
            }
        }
        return paths;
    }
}
