package vn.banggiang.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections to a database that is proven durable and whose schemas are at their latest version. */
public final class MigratedDatabase {

    private MigratedDatabase() {}

    /**
     * Connects, checks and migrates before anybody gets a connection.
     *
     * @param connections how many at most at once
     */
    public static HikariDataSource open(DatabaseAddress address, int connections) {
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
            Durability.require(dataSource);
            ModuleMigrations.migrate(dataSource);
            return dataSource;
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }
}
