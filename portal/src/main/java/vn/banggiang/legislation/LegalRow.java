package vn.banggiang.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** What is said of a document, from a row that has all columns of a version. */
public final class LegalRow {

    private LegalRow() {}

    /** Its facts. */
    public static LegalFacts facts(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        return new LegalFacts(
                row.getString("code"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("issuer"),
                row.getString("signer"),
                row.getString("position"),
                Columns.date(row, "issued"),
                Columns.date(row, "effective"),
                Columns.dateOrNull(row, "expires"),
                row.getString("trich_yeu"),
                LegalField.valueOf(row.getString("field")),
                sha256 == null ? null : new StoredFile(new Sha256(sha256), row.getLong("size")),
                row.getString("proof"));
    }
}
