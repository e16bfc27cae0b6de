package vn.banggiang.sealing;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Marks what this installation made or knows again (HMAC-SHA-256), with a key of its own for each use. */
public final class Hmac {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    /** Under the key of this use. */
    public Hmac(InstallationKey installation, String use) {
        this.key = installation.of(use, ALGORITHM);
    }

    /** 32 bytes that only this key makes of these parts, one behind the other. */
    public byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
