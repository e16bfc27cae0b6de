package vn.banggiang.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Whether a key may sign at all. DSS would sign with a revoked certificate without a word. */
final class CertificateCheck {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Revocations revocations;

    CertificateCheck(Revocations revocations) {
        this.revocations = revocations;
    }

    /** {@link SigningException} unless the certificate is valid at the time, not revoked, for signing, and of the role. */
    void permit(SigningKey key, SignerRole role, Instant at) {
        X509Certificate certificate = key.certificate();
        String name = CertificateHolder.of(certificate).name();
        requireValidity(certificate, name, at);
        requireKeyUsage(certificate, name);
        requireRole(certificate, role);
        requireNotRevoked(key.chain(), name);
    }

    private static void requireValidity(X509Certificate certificate, String name, Instant at) {
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw SigningException.conflict("signing.certificate-not-yet-valid", name);
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw SigningException.conflict("signing.certificate-expired", name);
        }
    }

    private static void requireKeyUsage(X509Certificate certificate, String name) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw SigningException.conflict("signing.certificate-not-for-signing", name);
        }
    }

    private static void requireRole(X509Certificate certificate, SignerRole role) {
        CertificateHolder holder = CertificateHolder.of(certificate);
        if (holder.role() != role) {
            String key = role == SignerRole.PERSON ? "signing.not-a-person" : "signing.not-an-agency";
            throw SigningException.conflict(key, holder.name());
        }
    }

    private void requireNotRevoked(List<X509Certificate> chain, String name) {
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (revocations.revokedAt(chain.get(i), chain.get(i + 1)).isPresent()) {
                throw SigningException.conflict("signing.certificate-revoked", name);
            }
        }
    }
}
