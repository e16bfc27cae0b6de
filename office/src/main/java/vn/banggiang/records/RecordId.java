package vn.banggiang.records;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.banggiang.documents.DocumentRef;

/** Identifies one record (hồ sơ). */
public record RecordId(UUID value) {

    /** A new identifier. */
    public static RecordId random() {
        return new RecordId(UUID.randomUUID());
    }

    /** The record that opens by itself with a document: always the same one. */
    static RecordId openedWith(DocumentRef document) {
        return new RecordId(
                UUID.nameUUIDFromBytes(("record of " + document.subject()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
