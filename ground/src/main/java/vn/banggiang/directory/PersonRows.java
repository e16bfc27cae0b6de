package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.banggiang.database.Columns;

/** Reads people. */
final class PersonRows {

    static final String SELECT = "SELECT id, staff_code, full_name, email FROM directory.person";

    private PersonRows() {}

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(Columns.uuid(row, "id")),
                row.getString("staff_code"),
                row.getString("full_name"),
                row.getString("email"));
    }
}
