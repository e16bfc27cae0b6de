package vn.banggiang.programmes.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of a programme is. */
public enum NodeKind {
    /** Mục tiêu: what is to be reached. */
    GOAL,
    /** Nhiệm vụ: what an agency has to do. */
    TASK,
    /** Mốc: a day on which something has to be there. */
    MILESTONE;

    /** As files write it: {@code goal}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of what people call it. */
    public String key() {
        return "programmes.kind." + tag();
    }

    /** Reads it in any case. */
    static Optional<NodeKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /** Whether such a line may stand below one of that kind. */
    boolean mayStandBelow(NodeKind parent) {
        return switch (parent) {
            case GOAL -> true;
            case TASK -> this != GOAL;
            case MILESTONE -> false;
        };
    }
}
