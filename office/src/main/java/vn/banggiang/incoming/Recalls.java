package vn.banggiang.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.ReceivedEnvelope;
import vn.banggiang.exchange.StatusReport;

/**
 * A sender takes documents back (art. 18.4): what is not registered yet ends, what is registered bears the mark, and the
 * sender is told. A recall that overtakes its document is kept and waits for it.
 */
@Component
class Recalls {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LONGEST_REASON = 500;

    private final IncomingStore store;
    private final ChangesAtTheDoor changes;
    private final Exchange exchange;
    private final Directory directory;
    private final DocumentHistory history;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Recalls(
            IncomingStore store,
            ChangesAtTheDoor changes,
            Exchange exchange,
            Directory directory,
            DocumentHistory history,
            MessageSource messages,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.store = store;
        this.changes = changes;
        this.exchange = exchange;
        this.directory = directory;
        this.history = history;
        this.messages = messages;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A recall arrived; the same one twice takes back once. */
    void arrive(ReceivedEnvelope envelope) {
        String document = envelope.document().documentId().value();
        transactions.executeWithoutResult(status -> {
            store.inTurn(envelope.to(), document);
            if (!changes.turnsAway(envelope) && keep(envelope)) {
                List<IncomingId> meant = store.sentBy(envelope.to(), envelope.from(), document);
                meant.forEach(id -> takeBack(store.locked(id), waiting(envelope.id())));
            }
        });
    }

    /** A document arrived, in the caller's transaction: perhaps its recall is here already. */
    void overtook(IncomingDocument arrived, AgencyCode sender) {
        jdbc.sql("SELECT * FROM documents.recall WHERE agency_id = :agency AND document_id = :document"
                        + " AND sender_code = :sender ORDER BY arrived_at LIMIT 1")
                .param("agency", arrived.agency().value())
                .param("document", arrived.facts().documentId())
                .param("sender", sender.value())
                .query(Waiting::of)
                .optional()
                .ifPresent(recall -> takeBack(arrived, recall));
    }

    private void takeBack(IncomingDocument document, Waiting recall) {
        if (document.recall() != null) {
            return;
        }
        store.update(document.takenBack(recall.recall()));
        history.record(
                document.id().ref(),
                document.agency(),
                HistoryAct.RECALLED_BY_SENDER,
                null,
                recall.recall().reason());
        String words = messages.getMessage("documents.recall-done", null, VIETNAMESE);
        // The recall's own time makes it one status, however many documents it takes back.
        exchange.report(
                recall.envelope(),
                new StatusReport(
                        StatusCode.CHANGE_AGREED,
                        words,
                        StaffInfo.NONE,
                        recall.recall().at()));
    }

    private boolean keep(ReceivedEnvelope envelope) {
        String reason =
                envelope.document().traces().business().map(Business::reason).orElse("");
        return jdbc.sql("""
                                INSERT INTO documents.recall (envelope_id, agency_id, sender_code, document_id, sender_name,
                                    reason, arrived_at)
                                VALUES (:envelope, :agency, :sender, :document, :name, :reason, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("envelope", envelope.id().value())
                        .param("agency", envelope.to().value())
                        .param("sender", envelope.from().value())
                        .param("document", envelope.document().documentId().value())
                        .param("name", name(envelope.from()))
                        .param("reason", Objects.requireNonNullElse(FieldText.proposed(reason, LONGEST_REASON), ""))
                        .param("at", Columns.time(envelope.arrivedAt()))
                        .update()
                == 1;
    }

    private Waiting waiting(EnvelopeId envelope) {
        return jdbc.sql("SELECT * FROM documents.recall WHERE envelope_id = :envelope")
                .param("envelope", envelope.value())
                .query(Waiting::of)
                .single();
    }

    private String name(AgencyCode sender) {
        return directory.byCode(sender).map(Agency::name).orElse(sender.value());
    }

    /** A recall as it is kept. */
    private record Waiting(EnvelopeId envelope, Recall recall) {

        static Waiting of(ResultSet row, int number) throws SQLException {
            Instant at = Columns.instant(row, "arrived_at");
            return new Waiting(
                    new EnvelopeId(Columns.uuid(row, "envelope_id")),
                    new Recall(at, row.getString("sender_name"), row.getString("reason")));
        }
    }
}
