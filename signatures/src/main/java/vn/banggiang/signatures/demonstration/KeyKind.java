package vn.banggiang.signatures.demonstration;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Key pairs of the demonstration authority. */
public enum KeyKind {
    /** What the Government's authority issues. */
    RSA_2048("RSA", 2048),
    /** For the authority's own keys. */
    RSA_3072("RSA", 3072),
    /** Made in an instant. */
    P_256("EC", 256);

    private final String algorithm;
    private final int size;

    KeyKind(String algorithm, int size) {
        this.algorithm = algorithm;
        this.size = size;
    }

    KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }
}
