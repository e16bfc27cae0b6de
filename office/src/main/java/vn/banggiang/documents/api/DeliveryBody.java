package vn.banggiang.documents.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.exchange.EnvelopeId;

/**
 * One recipient's share of a document that was sent.
 *
 * @param envelope null where none could be sent
 * @param failure why the exchange gave it up, in words; null while it did not
 */
public record DeliveryBody(
        @Nullable UUID envelope,
        UUID recipient,
        String recipientName,
        Instant sentAt,
        @Nullable String failure,
        List<StatusBody> statuses) {

    /** With the failure in the caller's language. */
    public static DeliveryBody of(Delivery delivery, MessageSource messages, Locale language) {
        EnvelopeId envelope = delivery.envelope();
        String key = delivery.failureKey();
        return new DeliveryBody(
                envelope == null ? null : envelope.value(),
                delivery.recipient().value(),
                delivery.recipientName(),
                delivery.sentAt(),
                key == null
                        ? null
                        : messages.getMessage(key, delivery.failureArgs().toArray(), language),
                delivery.statuses().stream().map(StatusBody::of).toList());
    }

    /** A status as the recipient reported it: two digits of QCVN 102. */
    public record StatusBody(String code, String description, Instant at) {
        static StatusBody of(Delivery.Status status) {
            return new StatusBody(status.code().code(), status.description(), status.at());
        }
    }
}
