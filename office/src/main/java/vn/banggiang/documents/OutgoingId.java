package vn.banggiang.documents;

import java.util.UUID;

/** Identifies one outgoing document; a client may choose it, so that the same form posted twice makes one document. */
public record OutgoingId(UUID value) {

    /** A new identifier. */
    public static OutgoingId random() {
        return new OutgoingId(UUID.randomUUID());
    }

    /** How the journal and the path name the document. */
    public DocumentRef ref() {
        return new DocumentRef(DocumentRef.Direction.OUTGOING, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
