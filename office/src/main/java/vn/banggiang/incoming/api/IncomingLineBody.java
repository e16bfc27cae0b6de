package vn.banggiang.incoming.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.Urgency;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.signatures.Verdict;

/** One line of the list of incoming documents as JSON. */
record IncomingLineBody(
        UUID id,
        IncomingState status,
        Instant arrivedAt,
        @Nullable Integer soDen,
        @Nullable LocalDate ngayDen,
        String issuer,
        String code,
        @Nullable LocalDate date,
        String type,
        String trichYeu,
        Urgency urgency,
        @Nullable LocalDate deadline,
        String lead,
        String handler,
        boolean byExchange,
        Verdict.Overall signatures,
        @Nullable Instant recalledAt) {

    static IncomingLineBody of(IncomingLine line) {
        return new IncomingLineBody(
                line.id().value(),
                line.state(),
                line.arrivedAt(),
                line.soDen(),
                line.ngayDen(),
                line.issuer(),
                line.code(),
                line.date(),
                line.type(),
                line.trichYeu(),
                line.urgency(),
                line.deadline(),
                line.lead(),
                line.handler(),
                line.byExchange(),
                line.verdict(),
                line.recalledAt());
    }
}
