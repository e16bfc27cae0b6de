package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency.Contact;

/** Reads agencies out of {@code directory.agency_name}. */
final class AgencyRows {

    static final String COLUMNS = """
            SELECT n.agency_id, n.code102, n.name, n.letterhead, n.parent_letterhead, n.abbreviation, n.place, n.level,
                   n.address, n.email, n.telephone, n.website
            """;

    static final String SELECT = COLUMNS + " FROM directory.agency_name n ";

    private AgencyRows() {}

    static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(Columns.uuid(row, "agency_id")),
                new AgencyCode(row.getString("code102")),
                row.getString("name"),
                row.getString("letterhead"),
                row.getString("parent_letterhead"),
                row.getString("abbreviation"),
                row.getString("place"),
                AgencyLevel.valueOf(row.getString("level")),
                contact(row));
    }

    /** Wants every column. */
    static AgencyProfile profile(ResultSet row) throws SQLException {
        String secondCode = row.getString("code20");
        UUID parent = Columns.uuidOrNull(row, "parent_id");
        return new AgencyProfile(
                AgencyLevel.valueOf(row.getString("level")),
                new AgencyCode(row.getString("code102")),
                secondCode == null ? null : new AgencyCode(secondCode),
                row.getString("name"),
                row.getString("letterhead"),
                parent == null ? null : new AgencyId(parent),
                Objects.requireNonNullElse(row.getString("parent_letterhead"), ""),
                row.getString("abbreviation"),
                row.getString("place"),
                contact(row));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("address"), row.getString("email"), row.getString("telephone"), row.getString("website"));
    }
}
