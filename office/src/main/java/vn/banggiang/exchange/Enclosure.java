package vn.banggiang.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/**
 * A stored file that an envelope carries.
 *
 * @param file its content in storage
 * @param name the name it travels under
 * @param mediaType such as {@code application/pdf}; of a received file a claim of its sender, never to be served as is
 * @param description may be empty
 */
public record Enclosure(StoredFile file, SafeFileName name, String mediaType, String description) {

    static Enclosure of(ResultSet row) throws SQLException {
        return new Enclosure(
                new StoredFile(new Sha256(row.getString("file")), row.getLong("size")),
                new SafeFileName(row.getString("name")),
                row.getString("media_type"),
                row.getString("description"));
    }
}
