package vn.banggiang.identity.totp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.sealing.Hmac;
import vn.banggiang.sealing.InstallationKey;
import vn.banggiang.sealing.Seal;
import vn.banggiang.startup.Secrets;

/**
 * Encrypts secrets and fingerprints recovery codes, each for one person, under the key {@code identity-key} among the
 * installation's {@link Secrets}: whoever has the database alone has nothing, and a line moved to another person opens nothing.
 */
@Component
public class SecretKeeper {

    private static final String NAME = "identity-key";

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    SecretKeeper(Secrets secrets, @Value("${banggiang.data}") Path data) {
        this.secrets = secrets;
        secrets.adopt(NAME, data.resolve("identity/key"));
    }

    /** Whether the key is there. */
    public boolean hasKey() {
        return key().isPresent();
    }

    /** Makes the key where there is none. */
    public void makeKeyIfMissing() {
        secrets.readOrMake(NAME, () -> InstallationKey.drawn(random));
    }

    /** The secret as it may be stored: nonce and ciphertext. {@link IllegalStateException} without the key. */
    public byte[] seal(PersonId person, TotpSecret secret) {
        return seal(required()).seal(secret.bytes(), bytes(person));
    }

    /** The secret again; empty when the key is not the one under which it was sealed, or it is another person's. */
    public Optional<TotpSecret> open(PersonId person, byte[] sealed) {
        return key().flatMap(key -> seal(key).open(sealed, bytes(person))).map(TotpSecret::new);
    }

    /** By what a recovery code is recognised. {@link IllegalStateException} without the key. */
    public byte[] fingerprint(PersonId person, RecoveryCode code) {
        byte[] digits = code.digits().getBytes(StandardCharsets.US_ASCII);
        return new Hmac(required(), "recovery-code").of(bytes(person), digits);
    }

    private static Seal seal(InstallationKey key) {
        return new Seal(key, "totp-secret");
    }

    /** The key; empty when it is missing, or no key. */
    private Optional<InstallationKey> key() {
        return secrets.read(NAME).flatMap(InstallationKey::in);
    }

    private InstallationKey required() {
        return key().orElseThrow(() -> new IllegalStateException("identity's key is missing"));
    }

    private static byte[] bytes(PersonId person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
