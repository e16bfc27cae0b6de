package vn.banggiang.documents.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;

/**
 * One sending of a document to one recipient.
 *
 * @param id of this sending; the same recipient may be sent the document again
 * @param envelope null where none could be sent
 * @param failureKey message key of why the exchange gave up; null while it did not
 * @param statuses what the recipient reported, in the order in which it happened
 * @param settlement what was done about a refusal or a failure; null before, and where nothing was to be done
 */
public record Delivery(
        UUID id,
        @Nullable EnvelopeId envelope,
        AgencyId recipient,
        String recipientName,
        Instant sentAt,
        @Nullable String failureKey,
        List<String> failureArgs,
        List<Status> statuses,
        @Nullable Settlement settlement) {

    /** Copies the lists. */
    public Delivery {
        failureArgs = List.copyOf(failureArgs);
        statuses = List.copyOf(statuses);
    }

    /** Whether the last that the recipient said is that it does not take the document. */
    public boolean refused() {
        return !statuses.isEmpty() && statuses.getLast().code() == StatusCode.REFUSED;
    }

    /** Whether somebody has to do something about it. */
    public boolean troubled() {
        return settlement == null && (failureKey != null || refused());
    }

    Delivery named(String name) {
        return new Delivery(id, envelope, recipient, name, sentAt, failureKey, failureArgs, statuses, settlement);
    }

    /** How far the recipient had come at a moment. */
    public record Status(StatusCode code, String description, Instant at) {}
}
