package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.banggiang.database.Columns;

/** Reads units out of {@code directory.unit} and {@code directory.unit_name}. */
final class UnitRows {

    static final String SELECT = """
            SELECT u.id, u.agency_id, n.name, n.abbreviation
              FROM directory.unit u JOIN directory.unit_name n ON n.unit_id = u.id
            """;

    private UnitRows() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("name"),
                row.getString("abbreviation"));
    }
}
