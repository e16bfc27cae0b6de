package vn.banggiang.edxml;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Who signs outgoing messages.
 *
 * @param key the key of the first certificate
 * @param chain the signer's certificate first, then its issuers
 */
public record MessageSigner(SigningKey key, List<X509Certificate> chain) {

    public MessageSigner {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new EdxmlException("edxml.signing-certificate-missing");
        }
    }

    /** A signer whose key is at hand. */
    public static MessageSigner of(PrivateKey key, List<X509Certificate> chain) {
        return new MessageSigner(
                signedInfo -> {
                    PublicKey publicKey = chain.getFirst().getPublicKey();
                    Signature signature = Signature.getInstance(
                            SignatureAlgorithm.forSigning(publicKey).jca());
                    signature.initSign(key);
                    signature.update(signedInfo);
                    return signature.sign();
                },
                chain);
    }

    SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.forSigning(chain.getFirst().getPublicKey());
    }

    /** Signs, and makes sure that the certificate's key verifies it: an HSM may hold another one. */
    byte[] sign(byte[] signedInfo) {
        try {
            byte[] value = key.sign(signedInfo.clone());
            Signature check = Signature.getInstance(algorithm().jca());
            check.initVerify(chain.getFirst().getPublicKey());
            check.update(signedInfo);
            if (check.verify(value)) {
                return value;
            }
            throw new EdxmlException("edxml.signing-failed");
        } catch (GeneralSecurityException failed) {
            throw new EdxmlException(failed, "edxml.signing-failed");
        }
    }
}
