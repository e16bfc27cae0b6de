package vn.banggiang.outgoing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.Urgency;
import vn.banggiang.outgoing.OutgoingLine;
import vn.banggiang.outgoing.OutgoingState;

/** One line of the list of outgoing documents as JSON. */
record OutgoingLineBody(
        UUID id,
        OutgoingState status,
        Instant changedAt,
        @Nullable Integer number,
        String code,
        @Nullable LocalDate date,
        String type,
        String trichYeu,
        String signer,
        Urgency urgency,
        String drafter,
        String unit,
        String returned,
        int recipients,
        @Nullable LocalDate deadline) {

    static OutgoingLineBody of(OutgoingLine line) {
        return new OutgoingLineBody(
                line.id().value(),
                line.state(),
                line.changedAt(),
                line.number(),
                line.code(),
                line.date(),
                line.type().vietnamese(),
                line.trichYeu(),
                line.signer(),
                line.urgency(),
                line.drafter(),
                line.unit(),
                line.returned(),
                line.recipients(),
                line.deadline());
    }
}
