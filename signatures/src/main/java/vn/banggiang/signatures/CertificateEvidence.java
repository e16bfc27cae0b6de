package vn.banggiang.signatures;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A signer's certificate, read.
 *
 * @param listed whether any revocation data speaks of it
 * @param revoked since when it is revoked, as far as known
 */
record CertificateEvidence(
        X509Certificate certificate, CertificateHolder holder, boolean listed, Optional<Instant> revoked) {

    Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }

    Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    String issuer() {
        return CertificateHolder.issuer(certificate);
    }

    String serialNumber() {
        return certificate.getSerialNumber().toString(16);
    }
}
