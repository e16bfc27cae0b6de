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
                insert into exchange.outgoing (id, message_id, agency_id, sender_code, recipient_code, kind, status_code,
                    document_id, answers, state, queued_at)
                values (:id, :message, :agency, :from, :to, :kind, :status, :document, :answers, 'QUEUED', :at)
                on conflict (id) do nothing
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
                        "update exchange.outgoing set edxml = :edxml, size = :size where message_id = :message and edxml is null")
                .param("edxml", edxml.sha256().value())
                .param("size", edxml.size())
                .param("message", message.value())
                .update();
    }

    /** The message's envelopes that wait. */
    List<EnvelopeId> queuedOf(MessageId message) {
        return jdbc.sql("select id from exchange.outgoing where message_id = ? and state = 'QUEUED' order by id")
                .param(message.value())
                .query((row, number) -> new EnvelopeId(Columns.uuid(row, "id")))
                .list();
    }

    /** What the envelope carries. */
    MessageId message(EnvelopeId envelope) {
        return new MessageId(jdbc.sql("select message_id from exchange.outgoing where id = ?")
                .param(envelope.value())
                .query(UUID.class)
                .single());
    }

    /** The envelope while it waits for its delivery. */
    Optional<Waiting> queued(EnvelopeId id) {
        return jdbc.sql("select id, agency_id, recipient_code, edxml, size from exchange.outgoing"
                        + " where id = ? and state = 'QUEUED'")
                .param(id.value())
                .query(Outbox::waiting)
                .optional();
    }

    /** Ends the waiting; false when it had ended already. */
    boolean settle(EnvelopeId id, EnvelopeState state, Optional<Failure> failure, Instant at) {
        return jdbc.sql("""
                update exchange.outgoing
                set state = :state, settled_at = :at, reason_key = :key, reason_args = :args
                where id = :id and state = 'QUEUED'
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
                update exchange.outgoing set attempts = attempts + 1, reason_key = :key, reason_args = :args
                where id = :id and state = 'QUEUED'
                """)
                .param("id", id.value())
                .param("key", failure.key())
                .param("args", failure.argArray())
                .update();
    }

    /** Puts an undelivered envelope of the agency back into the queue; false when there is none such. */
    boolean requeue(EnvelopeId id, AgencyId agency) {
        return jdbc.sql("""
                update exchange.outgoing set state = 'QUEUED', settled_at = null, attempts = 0
                where id = :id and agency_id = :agency and state in ('REFUSED', 'FAILED')
                """)
                        .param("id", id.value())
                        .param("agency", agency.value())
                        .update()
                == 1;
    }

    /** What the agency last sent about a document to a recipient, of one of the kinds. */
    Optional<EnvelopeId> latest(AgencyId agency, AgencyCode to, DocumentId document, Collection<EnvelopeKind> kinds) {
        return jdbc.sql("""
                select id from exchange.outgoing
                where agency_id = :agency and recipient_code = :to and document_id = :document and kind in (:kinds)
                order by queued_at desc limit 1
                """)
                .param("agency", agency.value())
                .param("to", to.value())
                .param("document", document.value())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query(UUID.class)
                .optional()
                .map(EnvelopeId::new);
    }

    /** The earliest of the agency's envelopes about a document of which the recipient has not yet said that it came. */
    Optional<EnvelopeId> firstUnacknowledged(AgencyId agency, AgencyCode to, DocumentId document) {
        return jdbc.sql("""
                select id from exchange.outgoing sent
                where agency_id = :agency and recipient_code = :to and document_id = :document and kind <> 'STATUS'
                    and not exists (select 1 from exchange.incoming status
                        where status.answers = sent.id and status.status_code = 'ARRIVED')
                order by queued_at limit 1
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
