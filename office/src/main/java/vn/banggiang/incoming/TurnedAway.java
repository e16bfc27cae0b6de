package vn.banggiang.incoming;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.ReceivedEnvelope;
import vn.banggiang.exchange.StatusReport;

/** Envelopes of which nothing comes: their senders and the journal are told why, once, however often one is handled. */
@Component
class TurnedAway {

    /** Agencies speak Vietnamese to each other, whatever language somebody reads the pages in. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Exchange exchange;
    private final Journal journal;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    TurnedAway(
            Exchange exchange,
            Journal journal,
            MessageSource messages,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.exchange = exchange;
        this.journal = journal;
        this.messages = messages;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean contains(EnvelopeId envelope) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM documents.turned_away WHERE envelope_id = :envelope)")
                .param("envelope", envelope.value())
                .query(Boolean.class)
                .single();
    }

    /** @param act what the journal calls it */
    void refuse(ReceivedEnvelope envelope, HistoryAct act, StatusCode code, DocumentsException why) {
        String words = messages.getMessage(why.key(), why.args().toArray(), VIETNAMESE);
        var status = new StatusReport(code, words, StaffInfo.NONE, envelope.arrivedAt());
        var entry = new JournalEntry(
                null,
                envelope.to().value(),
                act.key(),
                "envelope:" + envelope.id(),
                Map.of("from", envelope.from().value(), "words", words));
        transactions.executeWithoutResult(transaction -> {
            if (keep(envelope, act)) {
                exchange.report(envelope.id(), status);
                journal.record(entry);
            }
        });
    }

    private boolean keep(ReceivedEnvelope envelope, HistoryAct act) {
        return jdbc.sql("INSERT INTO documents.turned_away (envelope_id, agency_id, act, at)"
                                + " VALUES (:envelope, :agency, :act, :at) ON CONFLICT DO NOTHING")
                        .param("envelope", envelope.id().value())
                        .param("agency", envelope.to().value())
                        .param("act", act.name())
                        .param("at", Columns.time(clock.instant()))
                        .update()
                == 1;
    }
}
