package vn.banggiang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.banggiang.startup.DataDirectory;

/**
 * The database for a command: the external one, the embedded one of the running platform, or the embedded one started
 * for the command alone.
 */
public final class CommandDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    private static final int PORT_LINE = 3;

    private final HikariDataSource dataSource;
    private final @Nullable EmbeddedServer started;

    private CommandDatabase(DatabaseRoles roles, @Nullable EmbeddedServer started) {
        this.started = started;
        this.dataSource = MigratedDatabase.open(roles, CONNECTIONS);
    }

    /**
     * Connects, starting the embedded server when nobody runs it.
     *
     * @param variables the {@code BG_*} variables; {@link DatabaseException} when no database can be reached
     */
    public static CommandDatabase open(Map<String, String> variables) {
        String external = variables.getOrDefault("BG_DB_URL", "");
        if (!external.isBlank()) {
            return new CommandDatabase(
                    DatabaseRoles.external(
                            external,
                            variables.getOrDefault("BG_DB_USER", "banggiang"),
                            variables.getOrDefault("BG_DB_PASSWORD", ""),
                            variables.getOrDefault("BG_DB_OWNER", ""),
                            variables.getOrDefault("BG_DB_OWNER_PASSWORD", "")),
                    null);
        }
        Path data = DataDirectory.require(Path.of(variables.getOrDefault("BG_DATA", "./data")));
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new DatabaseException(data.toAbsolutePath().normalize() + " holds no data: set BG_DATA");
        }
        try {
            if (isRunning(data)) {
                return new CommandDatabase(ofRunningPlatform(data), null);
            }
        } catch (IOException e) {
            throw new DatabaseException("the running platform's database is not found in " + data, e);
        }
        var server = EmbeddedServer.start(data, data.resolve("postgres-programs"));
        return new CommandDatabase(server.roles(), server);
    }

    /** Connections to it. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws IOException {
        dataSource.close();
        if (started != null) {
            started.close();
        }
    }

    private static boolean isRunning(Path data) throws IOException {
        var free = DataLock.tryTake(data);
        if (free.isPresent()) {
            free.get().close();
        }
        return free.isEmpty();
    }

    private static DatabaseRoles ofRunningPlatform(Path data) throws IOException {
        List<String> pidFile = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        if (pidFile.size() <= PORT_LINE) {
            throw new DatabaseException("the platform is just starting: try again");
        }
        return EmbeddedServer.roles(Integer.parseInt(pidFile.get(PORT_LINE).strip()), ServerSecrets.of(data));
    }
}
