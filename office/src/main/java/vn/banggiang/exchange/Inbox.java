package vn.banggiang.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.storage.Sha256;

/** The rows of what arrived. */
@Repository
class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A received document without its header, which lies in the edXML.
     *
     * @param subject what a status on it says of it; null for what arrived before this was kept
     */
    record Arrival(
            EnvelopeId id,
            AgencyId agency,
            AgencyCode from,
            AgencyCode to,
            @Nullable ResponseFor subject,
            Sha256 edxml,
            Instant at) {}

    /**
     * Takes the message in; false when this agency has it already, or has another new document of the same sender and
     * id that it did not refuse. Of several that try at once one succeeds, the others wait for it.
     */
    boolean add(Incoming message, Instant at) {
        ResponseFor subject = message.subject();
        int added = jdbc.sql("""
                INSERT INTO exchange.incoming (id, agency_id, sender_code, recipient_code, kind, status_code,
                    document_id, answers, organ_id, number, notation, promulgated_on, edxml, size, fingerprint,
                    arrived_at)
                VALUES (:id, :agency, :from, :to, :kind, :status, :document, :answers, :organ, :number, :notation,
                    :promulgated, :edxml, :size, :fingerprint, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("id", message.id().value())
                .param("agency", message.agency().value())
                .param("from", message.from().value())
                .param("to", message.to().value())
                .param("kind", message.kind().name())
                .param(
                        "status",
                        message.status() == null ? null : message.status().name())
                .param("document", message.documentId().value())
                .param(
                        "answers",
                        message.answers() == null ? null : message.answers().value())
                .param(
                        "organ",
                        subject == null ? null : subject.organId().orElseThrow().value())
                .param("number", subject == null ? null : subject.code().number())
                .param("notation", subject == null ? null : subject.code().notation())
                .param(
                        "promulgated",
                        subject == null ? null : subject.promulgated().orElse(null))
                .param("edxml", message.edxml().sha256().value())
                .param("size", message.edxml().size())
                .param("fingerprint", message.fingerprint().value())
                .param("at", Columns.time(at))
                .update();
        if (added == 1) {
            addFiles(message);
        }
        return added == 1;
    }

    /** The message of this fingerprint, when the agency has it. */
    Optional<EnvelopeId> withFingerprint(AgencyId agency, Sha256 fingerprint) {
        return jdbc.sql("SELECT id FROM exchange.incoming WHERE agency_id = ? AND fingerprint = ?")
                .params(agency.value(), fingerprint.value())
                .query(UUID.class)
                .optional()
                .map(EnvelopeId::new);
    }

    /** The agency does not take the document: its sender may send it again. */
    void refused(EnvelopeId id, Instant at) {
        jdbc.sql("UPDATE exchange.incoming SET refused_at = :at WHERE id = :id AND refused_at IS NULL")
                .param("id", id.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** Whether another message has brought the agency this sender's document as a new one, and was not refused. */
    boolean hasOtherNew(AgencyId agency, AgencyCode from, DocumentId document, Sha256 fingerprint) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM exchange.incoming WHERE kind = 'NEW' AND refused_at IS NULL
                    AND agency_id = ? AND sender_code = ? AND document_id = ? AND fingerprint <> ?)
                """)
                .params(agency.value(), from.value(), document.value(), fingerprint.value())
                .query(Boolean.class)
                .single();
    }

    /** A document that arrived; a status is none. */
    Optional<Arrival> document(EnvelopeId id) {
        return jdbc.sql("""
                SELECT id, agency_id, sender_code, recipient_code, document_id, organ_id, number, notation,
                    promulgated_on, edxml, arrived_at
                FROM exchange.incoming WHERE id = ? AND kind <> 'STATUS'
                """).param(id.value()).query(Inbox::arrival).optional();
    }

    List<Enclosure> files(EnvelopeId id) {
        return jdbc.sql("""
                SELECT file, size, name, media_type, description FROM exchange.enclosure
                WHERE incoming_id = ? ORDER BY position
                """)
                .param(id.value())
                .query((row, number) -> Enclosure.of(row))
                .list();
    }

    private void addFiles(Incoming message) {
        for (int position = 0; position < message.files().size(); position++) {
            Enclosure file = message.files().get(position);
            jdbc.sql("""
                    INSERT INTO exchange.enclosure
                        (incoming_id, position, agency_id, file, size, name, media_type, description)
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

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                new EnvelopeId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new AgencyCode(row.getString("sender_code")),
                new AgencyCode(row.getString("recipient_code")),
                subject(row),
                new Sha256(row.getString("edxml")),
                Columns.instant(row, "arrived_at"));
    }

    private static @Nullable ResponseFor subject(ResultSet row) throws SQLException {
        String organ = row.getString("organ_id");
        return organ == null
                ? null
                : new ResponseFor(
                        Optional.of(new OrganId(organ)),
                        new DocumentCode(row.getString("number"), row.getString("notation")),
                        Optional.ofNullable(Columns.dateOrNull(row, "promulgated_on")),
                        Optional.of(new DocumentId(row.getString("document_id"))));
    }
}
