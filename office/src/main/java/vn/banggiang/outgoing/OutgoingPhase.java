package vn.banggiang.outgoing;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a document has come, with what it has from there on: each phase holds what those before it could not have. */
public sealed interface OutgoingPhase {

    /** Where it stands, as lists and people call it. */
    OutgoingState state();

    /** The leader's signature; null before. */
    default @Nullable LeaderSignature signature() {
        return switch (this) {
            case Unsigned unsigned -> null;
            case Signed signed -> signed.by();
            case Numbered numbered -> numbered.by();
            case Sealed sealed -> sealed.by();
        };
    }

    /** The number and its day; null before the clerk took one. */
    default @Nullable IssueNumber number() {
        return switch (this) {
            case Unsigned unsigned -> null;
            case Signed signed -> null;
            case Numbered numbered -> numbered.taken();
            case Sealed sealed -> sealed.taken();
        };
    }

    /** The sealed file; null before. */
    default @Nullable Issued issued() {
        return this instanceof Sealed sealed ? sealed.file() : null;
    }

    /** Being written, reviewed, or waiting for its signer. */
    record Unsigned(OutgoingState state) implements OutgoingPhase {

        private static final Set<OutgoingState> STATES = EnumSet.of(
                OutgoingState.DRAFT, OutgoingState.IN_REVIEW, OutgoingState.RETURNED, OutgoingState.APPROVED);

        /** {@link IllegalArgumentException} for a state that needs a signature. */
        public Unsigned {
            if (!STATES.contains(state)) {
                throw new IllegalArgumentException(state + " without a signature");
            }
        }
    }

    /** Signed by the leader; waits for the clerk. */
    record Signed(LeaderSignature by) implements OutgoingPhase {

        @Override
        public OutgoingState state() {
            return OutgoingState.SIGNED;
        }
    }

    /** Owns its number and date; not yet sealed. */
    record Numbered(LeaderSignature by, IssueNumber taken) implements OutgoingPhase {

        @Override
        public OutgoingState state() {
            return OutgoingState.NUMBERED;
        }
    }

    /** Sealed and sent: the last one. */
    record Sealed(LeaderSignature by, IssueNumber taken, Issued file) implements OutgoingPhase {

        @Override
        public OutgoingState state() {
            return OutgoingState.ISSUED;
        }
    }
}
