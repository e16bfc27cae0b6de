package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.EmbeddedServer;

/**
 * What the database does when asked for nothing but durable commits of one row.
 *
 * @param perSecond by all connections together
 * @param times of each commit
 */
record Commits(double perSecond, Times times) {

    private static final int ROW = 100;

    /**
     * Measures a server as the platform starts it, {@code fsync} on, in an empty directory.
     *
     * @param connections at once
     */
    static Commits measureIn(Path data, int connections, Duration time)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        try (EmbeddedServer server = EmbeddedServer.start(data, data.resolve("binaries"))) {
            DatabaseAddress address = server.roles().migrating();
            try (Connection connection = connect(address);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE line (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text)");
            }
            run(address, connections, Duration.ofSeconds(1));
            return run(address, connections, time);
        }
    }

    private static Commits run(DatabaseAddress address, int connections, Duration time)
            throws ExecutionException, InterruptedException {
        Collection<Duration> commits = new ConcurrentLinkedQueue<>();
        long started = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> loops = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Callable<Void> loop = () -> {
                    commit(address, started + time.toNanos(), commits);
                    return null;
                };
                loops.add(writers.submit(loop));
            }
            for (Future<?> loop : loops) {
                loop.get();
            }
        }
        return new Commits(commits.size() * 1e9 / (System.nanoTime() - started), Times.of(commits));
    }

    private static void commit(DatabaseAddress address, long end, Collection<Duration> commits) throws SQLException {
        try (Connection connection = connect(address);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO line (text) VALUES (?)")) {
            insert.setString(1, "x".repeat(ROW));
            long before = System.nanoTime();
            while (before < end) {
                insert.executeUpdate();
                long after = System.nanoTime();
                commits.add(Duration.ofNanos(after - before));
                before = after;
            }
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
