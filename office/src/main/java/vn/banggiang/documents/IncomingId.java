package vn.banggiang.documents;

import java.util.UUID;

/** Identifies one incoming document; a client may choose it, so that the same form posted twice makes one document. */
public record IncomingId(UUID value) {

    /** A new identifier. */
    public static IncomingId random() {
        return new IncomingId(UUID.randomUUID());
    }

    /** How the journal and the path name the document. */
    public DocumentRef ref() {
        return new DocumentRef(DocumentRef.Direction.INCOMING, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
