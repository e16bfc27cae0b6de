package vn.banggiang.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.richtext.RichText;

/**
 * A draft that an agency lets everybody comment for a time.
 *
 * @param number of its public address
 * @param publishedAt when it was approved, or null
 * @param answer what became of the comments; empty before it is written
 * @param answerBy who wrote it, or null
 * @param answeredAt when it was approved, or null
 */
public record Consultation(
        ConsultationId id,
        long number,
        AgencyId agency,
        ConsultationText text,
        PersonId writtenBy,
        @Nullable Instant publishedAt,
        RichText answer,
        @Nullable PersonId answerBy,
        @Nullable Instant answeredAt) {

    /** How far it is on this day. */
    public ConsultationState state(LocalDate today) {
        if (publishedAt == null) {
            return ConsultationState.DRAFT;
        }
        if (answeredAt != null) {
            return ConsultationState.ANSWERED;
        }
        if (today.isBefore(text.from())) {
            return ConsultationState.TO_COME;
        }
        return today.isAfter(text.until()) ? ConsultationState.ENDED : ConsultationState.RUNNING;
    }

    /** Whether everybody reads it on this day. */
    public boolean isOnLine(LocalDate today) {
        return publishedAt != null && !today.isBefore(text.from());
    }

    /** Whether an answer waits for approval. */
    public boolean isAnswerWaiting() {
        return answerBy != null && answeredAt == null;
    }
}
