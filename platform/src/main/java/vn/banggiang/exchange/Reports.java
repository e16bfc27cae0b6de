package vn.banggiang.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.StoredFile;

/** Statuses on their way back. The same report, asked for twice, is one envelope. */
@Component
class Reports {

    /** Agencies speak Vietnamese to each other, whatever language somebody reads the pages in. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SignedMessages signed;
    private final Outbox outbox;
    private final Dispatch dispatch;
    private final MessageSource messages;

    Reports(SignedMessages signed, Outbox outbox, Dispatch dispatch, MessageSource messages) {
        this.signed = signed;
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.messages = messages;
    }

    /** Queues the report of an agency on a document that it received, to the one that sent it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EnvelopeId queue(EnvelopeId received, Agency by, AgencyCode to, DocumentMessage about, StatusReport report) {
        EnvelopeId id = idOf(received, report);
        if (!outbox.contains(id)) {
            StoredFile edxml = signed.write(by.code(), Messages.status(by, about, report));
            dispatch.queue(new Outgoing(
                    id,
                    by.id(),
                    by.code(),
                    to,
                    EnvelopeKind.STATUS,
                    report.code(),
                    about.documentId(),
                    received,
                    edxml));
        }
        return id;
    }

    /** Decree 30/2020/NĐ-CP art. 21: the sender hears on the same day that it arrived; the software says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueArrival(EnvelopeId received, Agency by, AgencyCode to, DocumentMessage about, Instant at) {
        // The words tell apart what else would be the same to the second: the receipts of a document and its recall.
        String words = messages.getMessage(
                "exchange.arrived." + about.businessType().name().toLowerCase(Locale.ROOT), null, VIETNAMESE);
        queue(received, by, to, about, new StatusReport(StatusCode.ARRIVED, words, StaffInfo.NONE, at));
    }

    private static EnvelopeId idOf(EnvelopeId received, StatusReport report) {
        String name = received + " " + report.code().code() + " " + report.at().getEpochSecond();
        return new EnvelopeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
