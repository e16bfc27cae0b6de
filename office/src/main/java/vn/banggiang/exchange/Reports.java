package vn.banggiang.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.edxml.StatusMessage;

/** Statuses on their way back. The same report, asked for twice, is one envelope. */
@Component
class Reports {

    /** Agencies speak Vietnamese to each other, whatever language somebody reads the pages in. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Dispatch dispatch;
    private final MessageSource messages;

    Reports(Dispatch dispatch, MessageSource messages) {
        this.dispatch = dispatch;
        this.messages = messages;
    }

    /**
     * Queues the report of an agency on a document that it received, to the one that sent it. Nothing is read or signed
     * here: the caller may hold the lock of a register.
     *
     * @param about what the status says of the document
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public EnvelopeId queue(EnvelopeId received, Agency by, AgencyCode to, ResponseFor about, StatusReport report) {
        var envelope = new Outgoing(
                idOf(received, report),
                by.id(),
                by.code(),
                to,
                EnvelopeKind.STATUS,
                report.code(),
                about.documentId().orElseThrow(),
                received);
        StatusMessage status = Messages.status(by, about, report);
        dispatch.queue(new Unsigned(envelope.message(), by.id(), by.code(), status, List.of()), List.of(envelope));
        return envelope.id();
    }

    /** Decree 30/2020/NĐ-CP art. 21: the sender hears on the same day that it arrived; the software says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueArrival(EnvelopeId received, Agency by, AgencyCode to, DocumentMessage about, Instant at) {
        // The words tell apart what else would be the same to the second: the receipts of a document and its recall.
        String words = messages.getMessage(
                "exchange.arrived." + about.businessType().name().toLowerCase(Locale.ROOT), null, VIETNAMESE);
        queue(
                received,
                by,
                to,
                Messages.subject(about),
                new StatusReport(StatusCode.ARRIVED, words, StaffInfo.NONE, at));
    }

    private static MessageId idOf(EnvelopeId received, StatusReport report) {
        return MessageId.named(
                received + " " + report.code().code() + " " + report.at().getEpochSecond());
    }
}
