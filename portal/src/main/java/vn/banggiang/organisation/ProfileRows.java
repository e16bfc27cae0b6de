package vn.banggiang.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.banggiang.database.Columns;
import vn.banggiang.richtext.RichText;

/** Reads what was said out of a row. */
final class ProfileRows {

    private ProfileRows() {}

    static ProfileText text(ResultSet row) throws SQLException {
        return new ProfileText(
                row.getString("topic"),
                row.getString("telephone"),
                row.getString("email"),
                RichText.stored(row.getString("biography")),
                RichText.stored(row.getString("duties")),
                Columns.uuidOrNull(row, "picture_id"));
    }
}
