package vn.banggiang.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;

/** The rows of messages that wait for their signature: each as the header that will be signed, and its files. */
@Repository
class UnsignedMessageStore {

    private final JdbcClient jdbc;

    UnsignedMessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Unsigned message, Instant at) {
        jdbc.sql("""
                INSERT INTO exchange.unsigned_message (id, agency_id, signer_code, header, queued_at)
                VALUES (:id, :agency, :signer, :header, :at)
                """)
                .param("id", message.id().value())
                .param("agency", message.agency().value())
                .param("signer", message.signer().value())
                .param("header", Headers.written(message.header()))
                .param("at", Columns.time(at))
                .update();
        for (int position = 0; position < message.enclosures().size(); position++) {
            Enclosure file = message.enclosures().get(position);
            jdbc.sql("""
                    INSERT INTO exchange.unsigned_enclosure
                        (message_id, position, agency_id, file, size, name, media_type, description)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            message.id().value(),
                            position,
                            message.agency().value(),
                            file.file().sha256().value(),
                            file.file().size(),
                            file.name().value(),
                            file.mediaType(),
                            file.description())
                    .update();
        }
    }

    Optional<Unsigned> find(MessageId id) {
        // First, because within the other's rows it would need a second connection.
        List<Enclosure> enclosures = enclosures(id);
        return jdbc.sql("SELECT id, agency_id, signer_code, header FROM exchange.unsigned_message WHERE id = ?")
                .param(id.value())
                .query((row, number) -> message(row, enclosures))
                .optional();
    }

    /** Ends the waiting; false when it had ended already. */
    boolean remove(MessageId id) {
        return jdbc.sql("DELETE FROM exchange.unsigned_message WHERE id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    private List<Enclosure> enclosures(MessageId id) {
        return jdbc.sql("""
                SELECT file, size, name, media_type, description FROM exchange.unsigned_enclosure
                WHERE message_id = ? ORDER BY position
                """)
                .param(id.value())
                .query((row, number) -> Enclosure.of(row))
                .list();
    }

    private static Unsigned message(ResultSet row, List<Enclosure> enclosures) throws SQLException {
        return new Unsigned(
                new MessageId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new AgencyCode(row.getString("signer_code")),
                Headers.read(row.getString("header")),
                enclosures);
    }
}
