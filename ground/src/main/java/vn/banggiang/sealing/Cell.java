package vn.banggiang.sealing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value stands. It opens there and nowhere else: whoever writes into the database cannot give one person's
 * value to another.
 *
 * @param table with its schema, {@code applicants.person}
 * @param row what tells the row from others for good, never reused
 */
public record Cell(String table, String column, String row) {

    /** In a row that a UUID names. */
    public static Cell of(String table, String column, UUID row) {
        return new Cell(table, column, row.toString());
    }

    byte[] place() {
        return String.join("\0", table, column, row).getBytes(StandardCharsets.UTF_8);
    }
}
