package vn.banggiang.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** 256 random bits among the installation's secrets, from which each use has a key of its own. */
public final class InstallationKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private InstallationKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** What a secret holds; empty when that is no key. */
    public static Optional<InstallationKey> in(byte[] secret) {
        return secret.length == BYTES ? Optional.of(new InstallationKey(secret)) : Optional.empty();
    }

    /** A new one, as it is kept. */
    public static byte[] drawn(SecureRandom source) {
        byte[] key = new byte[BYTES];
        source.nextBytes(key);
        return key;
    }

    /** The key of this use for this algorithm. */
    public SecretKey of(String use, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(bytes)
                                    .thenExpand(use.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
