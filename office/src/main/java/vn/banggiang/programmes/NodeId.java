package vn.banggiang.programmes;

import java.util.UUID;

/** Identifies one goal, task or milestone for good, however often the programme's file is brought again. */
public record NodeId(UUID value) {

    /** A new identifier. */
    public static NodeId random() {
        return new NodeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
