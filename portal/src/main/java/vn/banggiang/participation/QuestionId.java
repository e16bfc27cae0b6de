package vn.banggiang.participation;

import java.util.UUID;

/** Identifies a question; the form that asks it brings it, so that asking twice asks once. */
public record QuestionId(UUID value) {

    /** A new identifier. */
    public static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
