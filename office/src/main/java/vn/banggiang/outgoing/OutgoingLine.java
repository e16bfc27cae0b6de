package vn.banggiang.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.layout.DocumentType;

/**
 * One line of a list of outgoing documents.
 *
 * @param number null before it has one
 * @param code number and notation; the notation alone before it has a number
 * @param date the date of issue; null before it has one
 * @param drafter who writes it
 * @param unit the drafting unit
 * @param returned why it was given back; empty where it was not
 * @param signedAt null before the leader signed
 * @param recipients how many agencies receive it
 * @param deadline of the document that it answers; null where there is none, or no answer is awaited any more
 * @param deliveries how many of them got it
 */
public record OutgoingLine(
        OutgoingId id,
        OutgoingState state,
        Instant changedAt,
        @Nullable Integer number,
        String code,
        @Nullable LocalDate date,
        DocumentType type,
        String trichYeu,
        String signer,
        Urgency urgency,
        String drafter,
        String unit,
        String returned,
        @Nullable Instant signedAt,
        int recipients,
        @Nullable LocalDate deadline,
        DeliverySummary deliveries) {

    OutgoingLine by(String drafterName, String unitName) {
        return new OutgoingLine(
                id,
                state,
                changedAt,
                number,
                code,
                date,
                type,
                trichYeu,
                signer,
                urgency,
                drafterName,
                unitName,
                returned,
                signedAt,
                recipients,
                deadline,
                deliveries);
    }

    OutgoingLine with(DeliverySummary summary) {
        return new OutgoingLine(
                id,
                state,
                changedAt,
                number,
                code,
                date,
                type,
                trichYeu,
                signer,
                urgency,
                drafter,
                unit,
                returned,
                signedAt,
                recipients,
                deadline,
                summary);
    }
}
