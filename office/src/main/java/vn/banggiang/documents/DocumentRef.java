package vn.banggiang.documents;

import java.util.Locale;
import java.util.UUID;

/** One document, incoming or outgoing, where both are spoken of: path, rights, records, journal. */
public record DocumentRef(Direction direction, UUID id) {

    /** Which way the document travels, seen from the agency that keeps it. */
    public enum Direction {
        INCOMING,
        OUTGOING;

        /** As part of the journal's subjects and of addresses: {@code incoming}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The journal's subject: {@code incoming:<uuid>} or {@code outgoing:<uuid>}. */
    public String subject() {
        return direction.tag() + ":" + id;
    }
}
