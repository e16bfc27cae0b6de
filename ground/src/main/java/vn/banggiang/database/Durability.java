package vn.banggiang.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What must hold before a document is entrusted to a server: what it says is committed survives a power cut. */
final class Durability {

    private static final Map<String, String> REFUSED = Map.of("fsync", "off", "synchronous_commit", "off");

    private Durability() {}

    /** {@link DatabaseException} naming the setting to change when a commit of this server may be lost. */
    static void require(DataSource dataSource) {
        settings(dataSource).forEach((name, value) -> {
            if (value.equals(REFUSED.get(name))) {
                throw new DatabaseException("PostgreSQL runs with " + name + "=off: committed documents could be lost. "
                        + "Set " + name + "=on in postgresql.conf, reload the server and start again.");
            }
        });
    }

    private static Map<String, String> settings(DataSource dataSource) {
        var settings = new LinkedHashMap<String, String>();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException e) {
            throw new DatabaseException("PostgreSQL does not answer: check the address, the user and the password", e);
        }
        return settings;
    }
}
