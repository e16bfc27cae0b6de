package vn.banggiang.incoming;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.signatures.Verdict;

/**
 * One line of a list of incoming documents.
 *
 * @param soDen null before registration
 * @param recalledAt when its sender took it back; null while it stands
 * @param lead the unit or person in the lead; empty before the direction
 * @param handler who works on it, or is to; empty where nobody is named
 * @param code number and notation; may be empty, as issuer and trichYeu before registration
 */
public record IncomingLine(
        IncomingId id,
        IncomingState state,
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
        Verdict.Overall verdict,
        @Nullable Instant recalledAt) {

    /** The same with the names of who leads and who handles. */
    IncomingLine inHands(String leading, String handling) {
        return new IncomingLine(
                id,
                state,
                arrivedAt,
                soDen,
                ngayDen,
                issuer,
                code,
                date,
                type,
                trichYeu,
                urgency,
                deadline,
                leading,
                handling,
                byExchange,
                verdict,
                recalledAt);
    }
}
