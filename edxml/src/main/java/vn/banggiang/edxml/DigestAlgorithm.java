package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.Optional;

/** The digest algorithms of XML signatures that are understood. */
enum DigestAlgorithm {
    SHA256("http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256"),
    SHA384("http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384"),
    SHA512("http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512"),
    SHA1("http://www.w3.org/2000/09/xmldsig#sha1", "SHA-1");

    private final String uri;
    private final String jca;

    DigestAlgorithm(String uri, String jca) {
        this.uri = uri;
        this.jca = jca;
    }

    String uri() {
        return uri;
    }

    /** The name by which Java knows it. */
    String jca() {
        return jca;
    }

    boolean isWeak() {
        return this == SHA1;
    }

    static Optional<DigestAlgorithm> ofUri(String uri) {
        return Arrays.stream(values()).filter(a -> a.uri.equals(uri)).findFirst();
    }
}
