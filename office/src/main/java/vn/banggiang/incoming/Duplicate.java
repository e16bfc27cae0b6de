package vn.banggiang.incoming;

import java.time.LocalDate;
import java.util.Locale;
import vn.banggiang.documents.IncomingId;

/**
 * A registered document that seems to be the same (annex VI, part I, III.1.h).
 *
 * @param likeness why it seems so
 */
public record Duplicate(
        IncomingId id, ArrivalNumber soDen, LocalDate ngayDen, String issuer, String trichYeu, Likeness likeness) {

    /** What two documents have in common, the surest first. */
    public enum Likeness {
        /** The same bytes, by whatever road they came. */
        FILE,
        /** The sender's identifier of the document in the exchange. */
        IDENTIFIER,
        /** Number and notation, with the issuer or the day of issue. */
        NUMBER;

        /** Key of its words, such as {@code documents.likeness.file}. */
        public String key() {
            return "documents.likeness." + name().toLowerCase(Locale.ROOT);
        }
    }
}
