package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads units out of {@code directory.unit} and {@code directory.unit_name}. */
final class UnitRows {

    static final String SELECT = """
            SELECT u.id, u.agency_id, n.name, n.abbreviation
              FROM directory.unit u JOIN directory.unit_name n ON n.unit_id = u.id
            """;

    private UnitRows() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("name"),
                row.getString("abbreviation"));
    }
}
