package vn.banggiang.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to a database that is proven durable and whose schemas are at their latest version. */
public final class MigratedDatabase {

    /** The advisory lock's key: "migrate" in ASCII. */
    private static final long MIGRATION_LOCK = 0x6d696772617465L;

    private MigratedDatabase() {}

    /**
     * Connects, checks and migrates before anybody gets a connection.
     *
     * @param connections how many at most at once, of the role that the application works as
     */
    public static HikariDataSource open(DatabaseRoles roles, int connections) {
        DatabaseAddress address = roles.runtime();
        var config = new HikariConfig();
        config.setPoolName("banggiang");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        var dataSource = new HikariDataSource(config);
        try {
            ServerVersion.require(dataSource);
            Durability.require(dataSource);
            migrate(roles);
            return dataSource;
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    private static void migrate(DatabaseRoles roles) {
        DatabaseAddress address = roles.migrating();
        try (Connection lock = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = lock.createStatement()) {
            // Nodes that start at once would trip over each other while they create the schemas.
            statement.execute("SELECT pg_advisory_lock(" + MIGRATION_LOCK + ")");
            ModuleMigrations.migrate(address);
            if (roles.owner() != null) {
                RuntimeRights.grant(lock, roles.runtime().user());
            }
        } catch (SQLException e) {
            throw new DatabaseException("PostgreSQL does not answer: look into its log", e);
        }
    }
}
