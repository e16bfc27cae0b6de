package vn.banggiang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import vn.banggiang.startup.DataDirectory;

/**
 * A PostgreSQL server of our own in {@code <data>/postgres}: real binaries, durable settings, passwords, loopback only.
 * It ends with the application; what a killed application left running is ended at the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String DATABASE = "banggiang";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final DataLock lock;
    private final String secret;

    private EmbeddedServer(EmbeddedPostgres postgres, DataLock lock, String secret) {
        this.postgres = postgres;
        this.lock = lock;
        this.secret = secret;
    }

    /**
     * Starts the server, creating the cluster at the first start.
     *
     * @param data the data directory; {@link DatabaseException} while another process runs it
     * @param binaries where PostgreSQL's programs are unpacked to, a directory for nothing else
     */
    public static EmbeddedServer start(Path data, Path binaries) {
        Path home = DataDirectory.open(data);
        try {
            DataLock lock = DataLock.tryTake(home)
                    .orElseThrow(() -> new DatabaseException(home + " is in use: the platform already runs there"));
            OrphanedServer.stop(home.resolve("postgres"));
            String secret = ServerSecret.of(home);
            var server = new EmbeddedServer(start(home, binaries.toAbsolutePath(), secret), lock, secret);
            server.createDatabase();
            return server;
        } catch (IOException e) {
            throw new DatabaseException("PostgreSQL does not start in " + home + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted while PostgreSQL was starting", e);
        }
    }

    private static EmbeddedPostgres start(Path home, Path binaries, String secret) throws IOException {
        PostgresPrograms programs = PostgresPrograms.in(binaries);
        try {
            return builder(home, secret, programs).start();
        } finally {
            programs.close();
        }
    }

    private static EmbeddedPostgres.Builder builder(Path home, String secret, PostgresPrograms programs) {
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, architecture) -> programs.archive())
                .setDataDirectory(home.resolve("postgres"))
                .setOverrideWorkingDirectory(programs.directory().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // The library's own defaults may lose commits.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                // initdb's options: the same order of letters on every machine, and no entry without the password.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "PG_UNICODE_FAST")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", ServerSecret.file(home).toString())
                .setConnectConfig("password", secret);
    }

    /** The application's database, whose owner is not the server's superuser. */
    public DatabaseAddress address() {
        return address(postgres.getPort(), secret);
    }

    static DatabaseAddress address(int port, String secret) {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + port + "/" + DATABASE, DATABASE, secret);
    }

    /** The server itself, as its superuser. */
    DatabaseAddress superuser() {
        return new DatabaseAddress(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", secret);
    }

    private void createDatabase() throws IOException {
        DataSource server = postgres.getPostgresDatabase();
        try (Connection connection = server.getConnection();
                var statement = connection.createStatement()) {
            var exists = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'");
            if (!exists.next()) {
                statement.execute("CREATE ROLE " + DATABASE + " LOGIN PASSWORD '" + secret + "'");
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + DATABASE);
            }
        } catch (SQLException e) {
            close();
            throw new DatabaseException("the database cannot be created in the embedded PostgreSQL", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            postgres.close();
        }
    }
}
