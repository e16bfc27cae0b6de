package vn.banggiang.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.banggiang.database.DatabaseAddress;

/** A connection of its own to the installation's database: what a page must read at the least, without the page. */
final class BareQuery implements AutoCloseable {

    private final Connection connection;

    private BareQuery(Connection connection) {
        this.connection = connection;
    }

    static BareQuery of(DatabaseAddress address) throws SQLException {
        return new BareQuery(DriverManager.getConnection(address.url(), address.user(), address.password()));
    }

    /** Asks these statements together so many times and tells how long each time took, to the last row. */
    List<Duration> ask(List<String> statements, int times) throws SQLException {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            for (String statement : statements) {
                read(statement);
            }
            took.add(Duration.ofNanos(System.nanoTime() - before));
        }
        return took;
    }

    private void read(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
