package vn.banggiang.signatures;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Whether a key may sign at all. DSS would sign with a revoked certificate without a word. */
final class CertificateCheck {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final CertificatePaths paths;
    private final Revocations revocations;

    CertificateCheck(TrustAnchors anchors, Revocations revocations) {
        this.paths = new CertificatePaths(anchors);
        this.revocations = revocations;
    }

    /**
     * {@link SignaturesException} unless the certificate is valid at the time, leads to a trusted root, is not revoked, is
     * for signing, and of the role.
     *
     * @return the key with its whole chain, also where its file brings the signer's certificate alone
     */
    SigningKey permit(SigningKey key, SignerRole role, Instant at) {
        X509Certificate certificate = key.certificate();
        String name = CertificateHolder.of(certificate).name();
        requireValidity(certificate, name, at);
        requireKeyUsage(certificate, name);
        requireRole(certificate, role);
        List<X509Certificate> path = path(key, name, at);
        requireNotRevoked(path, name);
        return key.with(path);
    }

    private static void requireValidity(X509Certificate certificate, String name, Instant at) {
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw SignaturesException.conflict("signing.certificate-not-yet-valid", name);
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw SignaturesException.conflict("signing.certificate-expired", name);
        }
    }

    private static void requireKeyUsage(X509Certificate certificate, String name) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw SignaturesException.conflict("signing.certificate-not-for-signing", name);
        }
    }

    private static void requireRole(X509Certificate certificate, SignerRole role) {
        CertificateHolder holder = CertificateHolder.of(certificate);
        if (holder.role() != role) {
            String key = role == SignerRole.PERSON ? "signing.not-a-person" : "signing.not-an-agency";
            throw SignaturesException.conflict(key, holder.name());
        }
    }

    /** Without its issuers nobody can ask whether a certificate is revoked. */
    private List<X509Certificate> path(SigningKey key, String name, Instant at) {
        try {
            return paths.complete(key.chain(), at);
        } catch (GeneralSecurityException e) {
            throw SignaturesException.untrusted(e, name, CertificateHolder.issuer(key.certificate()));
        }
    }

    private void requireNotRevoked(List<X509Certificate> chain, String name) {
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (revocations.revokedAt(chain.get(i), chain.get(i + 1)).isPresent()) {
                throw SignaturesException.conflict("signing.certificate-revoked", name);
            }
        }
    }
}
