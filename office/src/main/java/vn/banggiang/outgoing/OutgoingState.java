package vn.banggiang.outgoing;

import java.util.Locale;
import java.util.Set;
import vn.banggiang.documents.DocumentsException;

/** Where an outgoing document stands; the moves that the decree allows are here and nowhere else. */
public enum OutgoingState {
    /** Being written. */
    DRAFT,
    /** Before the head of unit, who answers for its content (art. 10). */
    IN_REVIEW,
    /** Given back with a comment, to be written anew. */
    RETURNED,
    /** Waits for its signer. */
    APPROVED,
    /** Signed by the leader; waits for the clerk. */
    SIGNED,
    /** Owns its number and date, not yet sealed. */
    NUMBERED,
    /** Sealed and sent: nothing may change any more. */
    ISSUED;

    private Set<OutgoingState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(APPROVED, RETURNED);
            case APPROVED -> Set.of(SIGNED, RETURNED);
            case SIGNED -> Set.of(NUMBERED);
            case NUMBERED -> Set.of(ISSUED);
            case ISSUED -> Set.of();
        };
    }

    /** Whether its text may still be written. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }

    /** The target, or CONFLICT {@code documents.wrong-state} where no move leads there. */
    OutgoingState to(OutgoingState target) {
        if (!next().contains(target)) {
            throw DocumentsException.conflict("documents.wrong-state", this, target);
        }
        return target;
    }

    /** Message key of what people call it. */
    public String key() {
        return "outgoing.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of what the document waits for in it; there is none where it waits for nothing. */
    public String waitsKey() {
        return "outgoing.waits." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
