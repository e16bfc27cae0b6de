package vn.banggiang.documents.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.documents.delivery.Settlement;
import vn.banggiang.exchange.EnvelopeId;

/**
 * One sending of a document to one recipient.
 *
 * @param id names it where something is to be done about it
 * @param envelope null where none could be sent
 * @param failure why the exchange gave it up, in words; null while it did not
 * @param troubled whether somebody has to do something about a refusal or a failure
 * @param settlement what was done about it; null before
 */
public record DeliveryBody(
        UUID id,
        @Nullable UUID envelope,
        UUID recipient,
        String recipientName,
        Instant sentAt,
        @Nullable String failure,
        List<StatusBody> statuses,
        boolean troubled,
        @Nullable SettlementBody settlement) {

    /** With the failure in the caller's language. */
    public static DeliveryBody of(Delivery delivery, MessageSource messages, Locale language) {
        EnvelopeId envelope = delivery.envelope();
        String key = delivery.failureKey();
        return new DeliveryBody(
                delivery.id(),
                envelope == null ? null : envelope.value(),
                delivery.recipient().value(),
                delivery.recipientName(),
                delivery.sentAt(),
                key == null
                        ? null
                        : messages.getMessage(key, delivery.failureArgs().toArray(), language),
                delivery.statuses().stream().map(StatusBody::of).toList(),
                delivery.troubled(),
                SettlementBody.of(delivery.settlement()));
    }

    /** What was done about a refusal or a failure. */
    public record SettlementBody(Settlement.Way way, UUID by, Instant at, String words) {
        static @Nullable SettlementBody of(@Nullable Settlement settlement) {
            return settlement == null
                    ? null
                    : new SettlementBody(
                            settlement.way(), settlement.by().value(), settlement.at(), settlement.words());
        }
    }

    /** A status as the recipient reported it: two digits of QCVN 102. */
    public record StatusBody(String code, String description, Instant at) {
        static StatusBody of(Delivery.Status status) {
            return new StatusBody(status.code().code(), status.description(), status.at());
        }
    }
}
