package vn.banggiang.identity.totp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.startup.Secrets;

/**
 * Encrypts secrets and fingerprints recovery codes, each for one person, under the key {@code identity-key} among the
 * installation's {@link Secrets}: whoever has the database alone has nothing, and a line moved to another person opens nothing.
 */
@Component
public class SecretKeeper {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final String NAME = "identity-key";
    private static final int KEY_BYTES = 32;

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
        secrets.readOrMake(NAME, this::drawn);
    }

    /** The secret as it may be stored: nonce and ciphertext. {@link IllegalStateException} without the key. */
    public byte[] seal(PersonId person, TotpSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(person));
            byte[] sealed = cipher.doFinal(secret.bytes());
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret again; empty when the key is not the one under which it was sealed, or it is another person's. */
    public Optional<TotpSecret> open(PersonId person, byte[] sealed) {
        if (!hasKey()) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    cipherKey(),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(sealed, NONCE_BYTES)));
            cipher.updateAAD(bytes(person));
            return Optional.of(new TotpSecret(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES)));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By what a recovery code is recognised. {@link IllegalStateException} without the key. */
    public byte[] fingerprint(PersonId person, RecoveryCode code) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(derived(HMAC, "recovery-code"));
            mac.update(bytes(person));
            return mac.doFinal(code.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key; empty when it is missing, or no key. */
    private Optional<byte[]> key() {
        return secrets.read(NAME).filter(key -> key.length == KEY_BYTES);
    }

    private byte[] drawn() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    private SecretKey cipherKey() throws GeneralSecurityException {
        return derived("AES", "totp-secret");
    }

    /** One key for each use. */
    private SecretKey derived(String algorithm, String use) throws GeneralSecurityException {
        byte[] key = key().orElseThrow(() -> new IllegalStateException("identity's key is missing"));
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        algorithm,
                        HKDFParameterSpec.ofExtract()
                                .addIKM(key)
                                .thenExpand(use.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
    }

    private static byte[] bytes(PersonId person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
