package vn.banggiang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's passkeys.
 *
 * @param name as the person calls it
 * @param lastUsed when it last signed in, if ever
 */
public record Passkey(
        PasskeyId id, String name, Instant made, @Nullable Instant lastUsed) {}
