package vn.banggiang.procedures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.facts.Words;

/**
 * The decision by which procedures are published or ended.
 *
 * @param code number and notation, such as "512/QĐ-UBND"
 * @param issuer as it was named on that day
 * @param document the one that was issued here, or null where it is older than this installation or of another house
 */
public record Decision(
        String code,
        LocalDate issued,
        String issuer,
        @Nullable OutgoingId document) {

    /** {@link ProceduresException} that names the first field that cannot stand. */
    public Decision {
        code = Words.required("decision", code, Words.CODE);
        issuer = Words.required("issuer", issuer, Words.NAME);
    }
}
