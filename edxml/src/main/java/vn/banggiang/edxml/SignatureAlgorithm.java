package vn.banggiang.edxml;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;

/** The signature algorithms of XML signatures that are understood. */
enum SignatureAlgorithm {
    RSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "SHA256withRSA", false),
    RSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", "SHA384withRSA", false),
    RSA_SHA512("http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "SHA512withRSA", false),
    RSA_SHA1("http://www.w3.org/2000/09/xmldsig#rsa-sha1", "SHA1withRSA", true),
    ECDSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "SHA256withECDSAinP1363Format", false),
    ECDSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", "SHA384withECDSAinP1363Format", false),
    ECDSA_SHA512("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", "SHA512withECDSAinP1363Format", false);

    private static final int STRONG_RSA_BITS = 2048;

    private final String uri;
    private final String jca;
    private final boolean weak;

    SignatureAlgorithm(String uri, String jca, boolean weak) {
        this.uri = uri;
        this.jca = jca;
        this.weak = weak;
    }

    String uri() {
        return uri;
    }

    /** The name by which Java knows it. */
    String jca() {
        return jca;
    }

    boolean isWeakWith(PublicKey key) {
        return weak || (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < STRONG_RSA_BITS);
    }

    boolean fits(PublicKey key) {
        return name().startsWith("RSA") ? key instanceof RSAPublicKey : key instanceof ECPublicKey;
    }

    static Optional<SignatureAlgorithm> ofUri(String uri) {
        return Arrays.stream(values()).filter(a -> a.uri.equals(uri)).findFirst();
    }

    /** What new messages are signed with. */
    static SignatureAlgorithm forSigning(PublicKey key) {
        return Arrays.stream(new SignatureAlgorithm[] {RSA_SHA256, ECDSA_SHA256})
                .filter(algorithm -> algorithm.fits(key))
                .findFirst()
                .orElseThrow(() -> new EdxmlException("edxml.signing-key-unsupported", key.getAlgorithm()));
    }
}
