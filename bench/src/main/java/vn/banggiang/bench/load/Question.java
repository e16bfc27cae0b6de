package vn.banggiang.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.banggiang.database.DatabaseAddress;

/** What a database is asked for, of whose rows the first column is looked at. */
record Question(String sql) {

    /** The first row's. */
    String oneAt(DatabaseAddress address) throws SQLException {
        return allAt(address).getFirst();
    }

    /** Each row's. */
    List<String> allAt(DatabaseAddress address) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
