package vn.banggiang.tasks;

import java.util.UUID;

/** A task; a source gives it the id of what it comes from, so that giving twice gives once. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
