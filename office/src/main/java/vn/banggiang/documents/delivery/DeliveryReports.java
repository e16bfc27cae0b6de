package vn.banggiang.documents.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.DeliveryFailed;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.StatusArrived;

/** What recipients report of documents that were sent to them, and what the exchange could not deliver. */
@Component
class DeliveryReports {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final DocumentHistory history;
    private final Clock clock;

    DeliveryReports(JdbcClient jdbc, Directory directory, DocumentHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** A recipient reported; the same report twice is one line. */
    @ApplicationModuleListener
    void on(StatusArrived event) {
        inTurn(event.answered());
        int added = jdbc.sql("""
                        INSERT INTO documents.delivery_status (status_envelope, envelope_id, agency_id, code,
                            description, at)
                        SELECT :status, envelope_id, agency_id, :code, :description, :at
                        FROM documents.delivery WHERE envelope_id = :answered
                        ON CONFLICT (status_envelope) DO NOTHING
                        """)
                .param("status", event.status().value())
                .param("answered", event.answered().value())
                .param("code", event.code().code())
                .param("description", event.description())
                .param("at", Columns.time(event.at()))
                .update();
        if (added == 1) {
            latest(event.answered());
            if (event.code() == StatusCode.REFUSED) {
                tell(event.answered(), event.description());
            }
        }
    }

    /** One report after the other, so that each sees those before it. */
    private void inTurn(EnvelopeId envelope) {
        jdbc.sql("SELECT id FROM documents.delivery WHERE envelope_id = :envelope FOR UPDATE")
                .param("envelope", envelope.value())
                .query(UUID.class)
                .optional();
    }

    /** What the recipient said last counts, in whatever order it came; whoever speaks was reached. */
    private void latest(EnvelopeId envelope) {
        jdbc.sql("""
                        UPDATE documents.delivery SET failed_at = NULL, failure_key = NULL, failure_args = NULL,
                            (received_at, refused_at) = (
                                SELECT CASE WHEN s.code <> :refused THEN s.at END,
                                    CASE WHEN s.code = :refused THEN s.at END
                                FROM documents.delivery_status s WHERE s.envelope_id = :envelope
                                ORDER BY s.at DESC, s.code DESC LIMIT 1)
                        WHERE envelope_id = :envelope
                        """)
                .param("refused", StatusCode.REFUSED.code())
                .param("envelope", envelope.value())
                .update();
    }

    /** The exchange gave an envelope up: the clerk sees why. */
    @ApplicationModuleListener
    void on(DeliveryFailed event) {
        int failed = jdbc.sql("UPDATE documents.delivery SET failed_at = :now, failure_key = :key, failure_args = :args"
                        + " WHERE envelope_id = :envelope AND failed_at IS NULL")
                .param("now", Columns.time(clock.instant()))
                .param("key", event.reasonKey())
                .param("args", event.reasonArgs().toArray(String[]::new))
                .param("envelope", event.envelope().value())
                .update();
        if (failed == 1) {
            tell(event.envelope(), "");
        }
    }

    /** The document's history says who did not get it. */
    private void tell(EnvelopeId envelope, String reason) {
        Undelivered undelivered = jdbc.sql("SELECT d.document_id, d.agency_id, d.recipient, o.id IS NOT NULL AS issued"
                        + " FROM documents.delivery d LEFT JOIN documents.outgoing o ON o.id = d.document_id"
                        + " WHERE d.envelope_id = :envelope")
                .param("envelope", envelope.value())
                .query(DeliveryReports::undelivered)
                .single();
        String recipient = directory.agency(undelivered.recipient).name();
        history.record(
                undelivered.document,
                undelivered.agency,
                HistoryAct.NOT_TAKEN,
                null,
                reason.isBlank() ? recipient : recipient + ": " + reason);
    }

    private static Undelivered undelivered(ResultSet row, int number) throws SQLException {
        UUID document = Columns.uuid(row, "document_id");
        return new Undelivered(
                new DocumentRef(
                        row.getBoolean("issued") ? DocumentRef.Direction.OUTGOING : DocumentRef.Direction.INCOMING,
                        document),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new AgencyId(Columns.uuid(row, "recipient")));
    }

    private record Undelivered(DocumentRef document, AgencyId agency, AgencyId recipient) {}
}
