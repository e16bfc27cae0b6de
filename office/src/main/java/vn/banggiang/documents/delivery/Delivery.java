package vn.banggiang.documents.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;

/**
 * One recipient's share of a document that was sent.
 *
 * @param envelope null where none could be sent
 * @param failureKey message key of why the exchange gave up; null while it did not
 * @param statuses what the recipient reported, in the order in which it happened
 */
public record Delivery(
        @Nullable EnvelopeId envelope,
        AgencyId recipient,
        String recipientName,
        Instant sentAt,
        @Nullable String failureKey,
        List<String> failureArgs,
        List<Status> statuses) {

    /** Copies the lists. */
    public Delivery {
        failureArgs = List.copyOf(failureArgs);
        statuses = List.copyOf(statuses);
    }

    Delivery named(String name) {
        return new Delivery(envelope, recipient, name, sentAt, failureKey, failureArgs, statuses);
    }

    /** How far the recipient had come at a moment. */
    public record Status(StatusCode code, String description, Instant at) {}
}
