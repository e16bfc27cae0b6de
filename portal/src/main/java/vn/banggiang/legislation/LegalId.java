package vn.banggiang.legislation;

import java.util.UUID;

/** Identifies a legal document: as the office does where it was issued here. */
public record LegalId(UUID value) {

    /** A new identifier. */
    public static LegalId random() {
        return new LegalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
