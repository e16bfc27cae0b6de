package vn.banggiang.exchange;

import java.util.UUID;

/** Identifies one envelope on this side of the exchange: one sent to one recipient, or one received. */
public record EnvelopeId(UUID value) {

    /** A new identifier. */
    public static EnvelopeId random() {
        return new EnvelopeId(UUID.randomUUID());
    }

    /** Reads the textual form; {@link IllegalArgumentException} when it is not a UUID. */
    public static EnvelopeId of(String text) {
        return new EnvelopeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
