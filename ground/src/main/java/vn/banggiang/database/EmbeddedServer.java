package vn.banggiang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import vn.banggiang.startup.DataDirectory;

/**
 * A PostgreSQL server of our own in {@code <data>/postgres}: real binaries, durable settings, passwords, loopback only.
 * It ends with the application; what a killed application left running is ended at the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

    /** The database, and the role that owns it and all tables in it. */
    private static final String DATABASE = "banggiang";

    /** The role that the application works as. */
    private static final String RUNTIME = "banggiang_runtime";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final DataLock lock;
    private final ServerSecrets secrets;

    private EmbeddedServer(EmbeddedPostgres postgres, DataLock lock, ServerSecrets secrets) {
        this.postgres = postgres;
        this.lock = lock;
        this.secrets = secrets;
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
            ServerSecrets secrets = ServerSecrets.of(home);
            var server = new EmbeddedServer(start(home, binaries.toAbsolutePath(), secrets.owner()), lock, secrets);
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
                .setLocaleConfig("pwfile", ServerSecrets.file(home).toString())
                .setConnectConfig("password", secret);
    }

    /** As whom the application uses its database; neither role is the server's superuser. */
    public DatabaseRoles roles() {
        return roles(postgres.getPort(), secrets);
    }

    static DatabaseRoles roles(int port, ServerSecrets secrets) {
        String url = "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
        return new DatabaseRoles(
                new DatabaseAddress(url, RUNTIME, secrets.runtime()),
                new DatabaseAddress(url, DATABASE, secrets.owner()));
    }

    /** The server itself, as its superuser. */
    DatabaseAddress superuser() {
        return new DatabaseAddress(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", secrets.owner());
    }

    private void createDatabase() throws IOException {
        DataSource server = postgres.getPostgresDatabase();
        try (Connection connection = server.getConnection();
                var statement = connection.createStatement()) {
            createRole(statement, DATABASE, secrets.owner());
            // Also in a cluster of a version that had one role for everything.
            createRole(statement, RUNTIME, secrets.runtime());
            if (isMissing(statement, "pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + DATABASE);
            }
        } catch (SQLException e) {
            close();
            throw new DatabaseException("the database cannot be created in the embedded PostgreSQL", e);
        }
    }

    private static void createRole(Statement statement, String role, String secret) throws SQLException {
        if (isMissing(statement, "pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + secret + "'");
        }
    }

    private static boolean isMissing(Statement statement, String thing) throws SQLException {
        try (var found = statement.executeQuery("SELECT FROM " + thing)) {
            return !found.next();
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            postgres.close();
        }
    }
}
