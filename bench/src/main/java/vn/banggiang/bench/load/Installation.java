package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.banggiang.Banggiang;
import vn.banggiang.database.DatabaseRoles;

/** The platform with the demonstration province, in a process of its own, on loopback and a free port. */
final class Installation implements AutoCloseable {

    private static final long START_PATIENCE = TimeUnit.MINUTES.toNanos(5);
    private static final int READ_TIMEOUT = 5_000;
    private static final FileAttribute<?> OWNERS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path log;
    private final int port;
    private final Process process;

    private Installation(Path log, int port, Process process) {
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param data a directory that it makes, open to its owner alone as an installation's must be
     */
    static Installation startIn(Path data) throws IOException {
        return startIn(data, Map.of());
    }

    /** The same on another database. */
    static Installation startIn(Path data, DatabaseRoles roles) throws IOException {
        return startIn(
                data,
                Map.of(
                        "BG_DB_URL", roles.runtime().url(),
                        "BG_DB_USER", roles.runtime().user(),
                        "BG_DB_PASSWORD", roles.runtime().password(),
                        "BG_DB_OWNER", roles.migrating().user(),
                        "BG_DB_OWNER_PASSWORD", roles.migrating().password()));
    }

    private static Installation startIn(Path data, Map<String, String> settings) throws IOException {
        Files.createDirectory(data, OWNERS_ALONE);
        Path log = data.resolve("installation.log");
        int port = freePort();
        ProcessBuilder builder = OwnJvm.of(Banggiang.class, "1g", libraries());
        builder.environment().put("BG_DATA", data.toString());
        builder.environment().put("BG_SECRETS", data.resolveSibling("secrets").toString());
        builder.environment().put("BG_PORT", String.valueOf(port));
        builder.environment().put("BG_ADDRESS", "127.0.0.1");
        builder.environment().put("BG_DEMONSTRATION_AGENCIES", "0");
        List.of("BG_DB_URL", "BG_EMPTY", "BG_PROVINCE").forEach(builder.environment()::remove);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Installation installation = new Installation(log, port, builder.start());
        try {
            installation.awaitReady();
            return installation;
        } catch (IOException | RuntimeException failed) {
            installation.close();
            throw failed;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What its processors have spent on it so far, PostgreSQL not counted. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + START_PATIENCE;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the platform did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address().resolve("/sign-in").toURL().openConnection();
            connection.setConnectTimeout(READ_TIMEOUT);
            connection.setReadTimeout(READ_TIMEOUT);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The platform's jar and those beside it, without the benchmarks. */
    private static String libraries() {
        URL jar = Banggiang.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(jar.toString())).resolveSibling("*").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
