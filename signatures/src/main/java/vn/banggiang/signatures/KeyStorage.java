package vn.banggiang.signatures;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Where new keys go: a vault that the platform opens by itself, or behind a person's PIN. */
public interface KeyStorage {

    /** Whether it holds a key of that name. */
    boolean contains(KeyId id);

    /** Keeps a key with its chain (the key's certificate first), replacing one of the same name. */
    void store(KeyId id, PrivateKey key, List<X509Certificate> chain);
}
