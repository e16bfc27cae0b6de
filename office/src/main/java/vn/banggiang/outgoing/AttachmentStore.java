package vn.banggiang.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.edxml.FileType;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Where the files that go with outgoing documents are written down. */
@Component
class AttachmentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The document's files in their order. */
    List<Attachment> of(OutgoingId document) {
        return jdbc.sql("SELECT id, name, type, sha256, size, to_be_sealed, sealed_sha256, sealed_size"
                        + " FROM documents.outgoing_attachment WHERE outgoing_id = :document ORDER BY position")
                .param("document", document.value())
                .query(AttachmentStore::attachment)
                .list();
    }

    /** Behind those that are there. */
    void add(OutgoingDocument document, Attachment attachment, PersonId by) {
        jdbc.sql("""
                        INSERT INTO documents.outgoing_attachment (id, outgoing_id, agency_id, position, name, type,
                            sha256, size, to_be_sealed, added_by, added_at)
                        SELECT :id, :document, :agency, coalesce(max(position), 0) + 1, :name, :type, :sha256, :size,
                            :to_be_sealed, :by, :at
                        FROM documents.outgoing_attachment WHERE outgoing_id = :document
                        """)
                .param("id", attachment.id())
                .param("document", document.id().value())
                .param("agency", document.agency().value())
                .param("name", attachment.name())
                .param("type", attachment.type().name())
                .param("sha256", attachment.file().sha256().value())
                .param("size", attachment.file().size())
                .param("to_be_sealed", attachment.toBeSealed())
                .param("by", by.value())
                .param("at", Columns.time(clock.instant()))
                .update();
    }

    void remove(UUID attachment) {
        jdbc.sql("DELETE FROM documents.outgoing_attachment WHERE id = :id")
                .param("id", attachment)
                .update();
    }

    /** Puts the files into this order. */
    void order(List<UUID> attachments) {
        for (int place = 0; place < attachments.size(); place++) {
            jdbc.sql("UPDATE documents.outgoing_attachment SET position = :position WHERE id = :id")
                    .param("id", attachments.get(place))
                    .param("position", place + 1)
                    .update();
        }
    }

    void sealed(UUID attachment, StoredFile sealed) {
        jdbc.sql("UPDATE documents.outgoing_attachment SET sealed_sha256 = :sha256, sealed_size = :size WHERE id = :id")
                .param("id", attachment)
                .param("sha256", sealed.sha256().value())
                .param("size", sealed.size())
                .update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        String sealed = row.getString("sealed_sha256");
        return new Attachment(
                Columns.uuid(row, "id"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                new StoredFile(new Sha256(row.getString("sha256")), row.getLong("size")),
                row.getBoolean("to_be_sealed"),
                sealed == null ? null : new StoredFile(new Sha256(sealed), row.getLong("sealed_size")));
    }
}
