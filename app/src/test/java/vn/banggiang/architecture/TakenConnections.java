package vn.banggiang.architecture;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Connections of the platform that nobody else gets meanwhile. */
record TakenConnections(List<Connection> connections) implements AutoCloseable {

    /** Leaves one. */
    static TakenConnections allButOne(HikariDataSource pool) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        for (int i = 1; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        return new TakenConnections(taken);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
