package vn.banggiang.signatures;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An opened key with its certificate chain. The key itself never leaves this object. Safe for several threads. */
public final class SigningKey {

    private final PrivateKey key;
    private final @Nullable Provider provider;
    private final List<X509Certificate> chain;

    /**
     * @param provider the provider that holds the key, or null when the platform's own can use it
     * @param chain the signer's certificate first, then its issuers
     */
    SigningKey(PrivateKey key, @Nullable Provider provider, List<X509Certificate> chain) {
        if (chain.isEmpty()) {
            throw SignaturesException.invalid("signing.key-without-certificate");
        }
        this.key = key;
        this.provider = provider;
        this.chain = List.copyOf(chain);
    }

    /** For who keeps it elsewhere. */
    PrivateKey key() {
        return key;
    }

    /** The signer's certificate. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** The signer's certificate first, then its issuers. Never empty. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The same key with another chain: its own certificate first, then all its issuers. */
    SigningKey with(List<X509Certificate> whole) {
        return new SigningKey(key, provider, whole);
    }

    /** The standard name of this key's signature with SHA-256: {@code SHA256withRSA} or {@code SHA256withECDSA}. */
    public String algorithm() {
        return certificate().getPublicKey().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /**
     * Signs bytes as they are, for formats that are not PDF (edXML).
     *
     * @param algorithm a standard signature name such as {@code SHA256withRSA}
     */
    public byte[] signRaw(String algorithm, byte[] data) {
        try {
            Signature signature =
                    provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw SignaturesException.unavailable(e, "signing.key-failed");
        }
    }
}
