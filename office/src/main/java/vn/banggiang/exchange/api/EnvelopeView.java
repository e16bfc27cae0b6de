package vn.banggiang.exchange.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.exchange.EnvelopeKind;
import vn.banggiang.exchange.EnvelopeLine;
import vn.banggiang.exchange.EnvelopeState;

/**
 * An envelope as programs see it.
 *
 * @param status two digits of a status; null for a document
 * @param reason why it is not delivered: message key and arguments; null while nothing is wrong
 */
record EnvelopeView(
        UUID id,
        String from,
        String to,
        EnvelopeKind kind,
        @Nullable String status,
        String documentId,
        EnvelopeState state,
        int attempts,
        Instant at,
        @Nullable Reason reason) {

    /** A message key with its arguments. */
    record Reason(String code, List<String> args) {}

    static EnvelopeView of(EnvelopeLine line) {
        return new EnvelopeView(
                line.id().value(),
                line.from().value(),
                line.to().value(),
                line.kind(),
                line.status() == null ? null : line.status().code(),
                line.documentId(),
                line.state(),
                line.attempts(),
                line.at(),
                line.reasonKey() == null ? null : new Reason(line.reasonKey(), line.reasonArgs()));
    }
}
