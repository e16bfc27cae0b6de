package vn.banggiang.portal;

import java.util.UUID;

/** Identifies one draft that waits, or waited, for somebody else's approval. */
public record ProposalId(UUID value) {

    /** A new identifier. */
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
