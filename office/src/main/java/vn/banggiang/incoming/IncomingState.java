package vn.banggiang.incoming;

import java.util.Locale;
import java.util.Set;
import vn.banggiang.documents.DocumentsException;

/** Where an incoming document stands; the moves that the decree allows are here and nowhere else. */
public enum IncomingState {
    /** Received by the software, not yet looked at by the clerk. */
    ARRIVED,
    /** Sent back by the clerk, with a reason. */
    REFUSED,
    /** Taken back by its sender before it was registered. */
    RECALLED,
    /** A file that was dropped by mistake; it never had a number. */
    DISCARDED,
    /** In the register, waiting for a leader's direction. */
    REGISTERED,
    /** A leader has named who handles it. */
    DIRECTED,
    /** Somebody works on it. */
    IN_HANDLING,
    /** Answered, or done without an answer. */
    COMPLETED,
    /** Registered by mistake: the line and its number stay, with the reason. */
    CANCELLED;

    private Set<IncomingState> next() {
        return switch (this) {
            case ARRIVED -> Set.of(REGISTERED, REFUSED, RECALLED, DISCARDED);
            case DISCARDED -> Set.of(ARRIVED);
            case REGISTERED -> Set.of(DIRECTED, CANCELLED);
            case DIRECTED -> Set.of(IN_HANDLING, CANCELLED);
            case IN_HANDLING -> Set.of(COMPLETED, CANCELLED);
            case REFUSED, RECALLED, COMPLETED, CANCELLED -> Set.of();
        };
    }

    /** Whether a document in it has its number in the register. */
    public boolean numbered() {
        return switch (this) {
            case ARRIVED, REFUSED, RECALLED, DISCARDED -> false;
            case REGISTERED, DIRECTED, IN_HANDLING, COMPLETED, CANCELLED -> true;
        };
    }

    /** Whether those to whom it was given have it: directed, or worked on. */
    public boolean inTheUnit() {
        return this == DIRECTED || this == IN_HANDLING;
    }

    /** How its badge looks: what ended well, what ended otherwise, what goes on. */
    public String tone() {
        return switch (this) {
            case COMPLETED -> "good";
            case REFUSED, RECALLED, CANCELLED -> "danger";
            case DISCARDED -> "";
            case ARRIVED, REGISTERED, DIRECTED, IN_HANDLING -> "now";
        };
    }

    /** Whether nothing is left to be done in it. */
    public boolean over() {
        return this == DISCARDED || next().isEmpty();
    }

    /** A direction is changed, also when somebody works on it: it waits for its new lead; CONFLICT as {@link #to}. */
    IncomingState redirected() {
        if (this != DIRECTED && this != IN_HANDLING) {
            throw DocumentsException.conflict("documents.wrong-state", this, DIRECTED);
        }
        return DIRECTED;
    }

    /** A direction is withdrawn before somebody took it up; CONFLICT as {@link #to}. */
    IncomingState withdrawn() {
        if (this != DIRECTED) {
            throw DocumentsException.conflict("documents.wrong-state", this, REGISTERED);
        }
        return REGISTERED;
    }

    /** The target, or CONFLICT {@code documents.wrong-state} where no move leads there. */
    IncomingState to(IncomingState target) {
        if (!next().contains(target)) {
            throw DocumentsException.conflict("documents.wrong-state", this, target);
        }
        return target;
    }

    /** Message key of what people call it. */
    public String key() {
        return "incoming.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of what the document waits for in it; there is none where it waits for nothing. */
    public String waitsKey() {
        return "incoming.waits." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
