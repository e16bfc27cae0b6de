package vn.banggiang.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** The rows of what is sent. */
@Repository
class Outbox {

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queues the envelope; 0 when it was queued before, otherwise 1. */
    int add(Outgoing envelope, Instant at) {
        return jdbc.sql("""
                INSERT INTO exchange.outgoing (id, message_id, agency_id, sender_code, recipient_code, kind, status_code,
                    document_id, answers, state, queued_at)
                VALUES (:id, :message, :agency, :from, :to, :kind, :status, :document, :answers, 'QUEUED', :at)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", envelope.id().value())
                .param("message", envelope.message().value())
                .param("agency", envelope.agency().value())
                .param("from", envelope.from().value())
                .param("to", envelope.to().value())
                .param("kind", envelope.kind().name())
                .param("status", name(envelope.status()))
                .param("document", envelope.documentId().value())
                .param("answers", value(envelope.answers()))
                .param("at", Columns.time(at))
                .update();
    }

    /** Notes where the message lies, in the envelopes of all who receive it. */
    void signed(MessageId message, StoredFile edxml) {
        jdbc.sql(
                        "UPDATE exchange.outgoing SET edxml = :edxml, size = :size WHERE message_id = :message AND edxml IS NULL")
                .param("edxml", edxml.sha256().value())
                .param("size", edxml.size())
                .param("message", message.value())
                .update();
    }

    /** The message's envelopes that wait. */
    List<EnvelopeId> queuedOf(MessageId message) {
        return jdbc.sql("SELECT id FROM exchange.outgoing WHERE message_id = ? AND state = 'QUEUED' ORDER BY id")
                .param(message.value())
                .query((row, number) -> new EnvelopeId(Columns.uuid(row, "id")))
                .list();
    }

    /** What the envelope carries. */
    MessageId message(EnvelopeId envelope) {
        return new MessageId(jdbc.sql("SELECT message_id FROM exchange.outgoing WHERE id = ?")
                .param(envelope.value())
                .query(UUID.class)
                .single());
    }

    /** The envelope while it waits for its delivery. */
    Optional<Waiting> queued(EnvelopeId id) {
        return jdbc.sql("SELECT id, agency_id, recipient_code, edxml, size FROM exchange.outgoing"
                        + " WHERE id = ? AND state = 'QUEUED'")
                .param(id.value())
                .query(Outbox::waiting)
                .optional();
    }

    /** Ends the waiting; false when it had ended already. */
    boolean settle(EnvelopeId id, EnvelopeState state, Optional<Failure> failure, Instant at) {
        return jdbc.sql("""
                UPDATE exchange.outgoing
                SET state = :state, settled_at = :at, reason_key = :key, reason_args = :args
                WHERE id = :id AND state = 'QUEUED'
                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("at", Columns.time(at))
                        .param("key", failure.map(Failure::key).orElse(null))
                        .param("args", failure.map(Failure::argArray).orElseGet(() -> new String[0]))
                        .update()
                == 1;
    }

    /** Counts a failed attempt and keeps its reason. */
    void attemptFailed(EnvelopeId id, Failure failure) {
        jdbc.sql("""
                UPDATE exchange.outgoing SET attempts = attempts + 1, reason_key = :key, reason_args = :args
                WHERE id = :id AND state = 'QUEUED'
                """)
                .param("id", id.value())
                .param("key", failure.key())
                .param("args", failure.argArray())
                .update();
    }

    /** Puts an undelivered envelope of the agency back into the queue; false when there is none such. */
    boolean requeue(EnvelopeId id, AgencyId agency) {
        return jdbc.sql("""
                UPDATE exchange.outgoing SET state = 'QUEUED', settled_at = NULL, attempts = 0
                WHERE id = :id AND agency_id = :agency AND state IN ('REFUSED', 'FAILED')
                """)
                        .param("id", id.value())
                        .param("agency", agency.value())
                        .update()
                == 1;
    }

    /** What the agency last sent about a document to a recipient, of one of the kinds. */
    Optional<EnvelopeId> latest(AgencyId agency, AgencyCode to, DocumentId document, Collection<EnvelopeKind> kinds) {
        return jdbc.sql("""
                SELECT id FROM exchange.outgoing
                WHERE agency_id = :agency AND recipient_code = :to AND document_id = :document AND kind IN (:kinds)
                ORDER BY queued_at DESC LIMIT 1
                """)
                .param("agency", agency.value())
                .param("to", to.value())
                .param("document", document.value())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query(UUID.class)
                .optional()
                .map(EnvelopeId::new);
    }

    /**
     * The earliest of the agency's envelopes about a document of which the recipient has not yet said that it came;
     * those that could not be delivered last.
     */
    Optional<EnvelopeId> firstUnacknowledged(AgencyId agency, AgencyCode to, DocumentId document) {
        return jdbc.sql("""
                SELECT id FROM exchange.outgoing sent
                WHERE agency_id = :agency AND recipient_code = :to AND document_id = :document AND kind <> 'STATUS'
                    AND NOT EXISTS (SELECT 1 FROM exchange.incoming status
                        WHERE status.answers = sent.id AND status.status_code = 'ARRIVED')
                ORDER BY state IN ('REFUSED', 'FAILED'), queued_at LIMIT 1
                """)
                .param("agency", agency.value())
                .param("to", to.value())
                .param("document", document.value())
                .query(UUID.class)
                .optional()
                .map(EnvelopeId::new);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        String edxml = row.getString("edxml");
        return new Waiting(
                new EnvelopeId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new AgencyCode(row.getString("recipient_code")),
                edxml == null ? null : new StoredFile(new Sha256(edxml), row.getLong("size")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable UUID value(@Nullable EnvelopeId id) {
        return id == null ? null : id.value();
    }
}
