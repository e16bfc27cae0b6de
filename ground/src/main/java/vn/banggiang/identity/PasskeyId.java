package vn.banggiang.identity;

import java.util.UUID;

/** Names one passkey to the person whose it is. It opens nothing. */
public record PasskeyId(UUID value) {

    /** A new identifier. */
    static PasskeyId random() {
        return new PasskeyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
