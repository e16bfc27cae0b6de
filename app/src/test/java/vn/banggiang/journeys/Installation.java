package vn.banggiang.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.banggiang.Banggiang;
import vn.banggiang.KeysMadeOnce;

/** A real installation in a process of its own, with a data directory of its own, that can be killed. */
final class Installation implements AutoCloseable {

    private static final long START_PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path data;
    private final Path log;
    private final int port;
    private volatile Process process;

    private Installation(Path data, int port) {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.port = port;
        this.process = launch();
        // Whoever ends the test run in the middle leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy()));
    }

    static Installation startIn(Path data) {
        Installation installation = new Installation(data, freePort());
        installation.awaitReady();
        return installation;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Kills the process as {@code kill -9} does, and starts another on the same data. */
    synchronized void killAndRestart() {
        process.destroyForcibly();
        process.onExit().join();
        process = launch();
        awaitReady();
    }

    /** Its own database, as the one who may do everything in it. */
    Connection database() throws SQLException {
        try {
            List<String> server = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
            String secret = Files.readString(data.resolve("postgres.secret"));
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + server.get(3) + "/banggiang", "postgres", secret);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process launch() {
        try {
            Files.createDirectories(data.resolve("tmp"), OWNER_ONLY);
            ProcessBuilder builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.io.tmpdir=" + data.resolve("tmp"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Start.class.getName()));
            builder.environment().put("BG_DATA", data.toString());
            builder.environment().put("BG_SECRETS", data.resolve("secrets").toString());
            builder.environment().put("BG_PORT", String.valueOf(port));
            builder.environment().put("BG_DEMONSTRATION_AGENCIES", "0");
            builder.environment().remove("BG_DB_URL");
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + START_PATIENCE;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("did not start; see " + log);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address().resolve("/sign-in").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The platform as anybody starts it, but for the keys of its province. */
    static final class Start {

        private Start() {}

        public static void main(String[] args) {
            KeysMadeOnce.install();
            Banggiang.main(args);
        }
    }
}
