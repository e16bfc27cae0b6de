package vn.banggiang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * The tests' PostgreSQL: an embedded one in a directory that is deleted when the JVM ends, or the external one that
 * {@code BG_TEST_DB_URL} names (with {@code BG_TEST_DB_USER}, {@code BG_TEST_DB_PASSWORD}; the user may create
 * databases and roles).
 */
public final class TestServer {

    private static @Nullable TestServer shared;

    /** As whom the applications of the tests work, as in an installation: it owns nothing. */
    private static final String RUNTIME = "bg_test_runtime";

    private final AtomicInteger databases = new AtomicInteger();
    private final DatabaseAddress server;
    private final Path directory;
    private final @Nullable EmbeddedServer embedded;
    private @Nullable String migrated;

    private TestServer() throws IOException {
        directory = Files.createTempDirectory("banggiang-test");
        String external = System.getenv("BG_TEST_DB_URL");
        embedded = external == null ? EmbeddedServer.start(directory, programs()) : null;
        server = embedded == null
                ? new DatabaseAddress(
                        external,
                        System.getenv().getOrDefault("BG_TEST_DB_USER", "banggiang"),
                        System.getenv().getOrDefault("BG_TEST_DB_PASSWORD", ""))
                : embedded.superuser();
        sql("DO $$ BEGIN CREATE ROLE " + RUNTIME + " LOGIN PASSWORD '" + RUNTIME
                + "'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        // After the applications have closed: each would wait for a database that is gone.
        SpringApplication.getShutdownHandlers().add(this::stop);
    }

    /** Started at the first call. */
    public static synchronized TestServer shared() {
        if (shared == null) {
            try {
                shared = new TestServer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** Where the embedded server's programs stay unpacked between test runs. */
    public static Path programs() {
        return Path.of("target", "postgres-programs").toAbsolutePath();
    }

    /** An empty database. */
    public synchronized DatabaseAddress newDatabase() {
        return newDatabase("");
    }

    /** A database with all schemas, copied from one that was migrated once. */
    public synchronized DatabaseRoles newMigratedDatabase() {
        if (migrated == null) {
            DatabaseRoles template = roles(newDatabase());
            MigratedDatabase.open(template, 1).close();
            migrated = name();
        }
        return roles(newDatabase(" TEMPLATE " + migrated));
    }

    /** Who may create databases owns it, and the applications' role works in it. */
    static DatabaseRoles roles(DatabaseAddress owner) {
        return new DatabaseRoles(new DatabaseAddress(owner.url(), RUNTIME, RUNTIME), owner);
    }

    /** Until it is closed the applications own all tables, to do to them what a migration does. */
    public AutoCloseable applicationsOwnAll() {
        sql("GRANT " + server.user() + " TO " + RUNTIME);
        return () -> sql("REVOKE " + server.user() + " FROM " + RUNTIME);
    }

    private DatabaseAddress newDatabase(String template) {
        databases.incrementAndGet();
        String name = name();
        sql("CREATE DATABASE " + name + template);
        return new DatabaseAddress(
                server.url().replaceFirst("/[^/?]+($|\\?)", "/" + name + "$1"), server.user(), server.password());
    }

    /** An empty directory. */
    public Path newDirectory() {
        try {
            return Files.createTempDirectory(directory, "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return "bg_test_" + ProcessHandle.current().pid() + "_" + databases.get();
    }

    private void sql(String statement) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private void stop() {
        try {
            if (embedded == null) {
                Stream.iterate(1, n -> n <= databases.get(), n -> n + 1)
                        .forEach(n -> sql("DROP DATABASE IF EXISTS bg_test_"
                                + ProcessHandle.current().pid() + "_" + n + " WITH (FORCE)"));
            } else {
                embedded.close();
            }
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
