package vn.banggiang.identity;

import java.util.UUID;

/** Names one open sign-in to the person whose it is. It opens nothing. */
public record SignInId(UUID value) {

    /** A new identifier. */
    static SignInId random() {
        return new SignInId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
