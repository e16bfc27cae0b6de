package vn.banggiang.signatures;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorResult;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether a certificate speaks for an agency, for formats that are not PDF (edXML). Never asks the network. */
public final class AgencyCertificates {

    private final TrustAnchors anchors;
    private final Revocations revocations;

    /** By these roots and lists. */
    public AgencyCertificates(TrustAnchors anchors, Revocations revocations) {
        this.anchors = anchors;
        this.revocations = revocations;
    }

    /** The code of the agency that the certificate was issued to; empty when it is not an agency's. */
    public Optional<String> codeOf(X509Certificate certificate) {
        CertificateHolder holder = CertificateHolder.of(certificate);
        return Optional.of(holder.agencyCode()).filter(code -> holder.role() == SignerRole.AGENCY && !code.isBlank());
    }

    /**
     * Whether the chain leads to a trusted root, every certificate in it valid at the time and none revoked.
     *
     * @param chain the signer's certificate first, then its issuers
     */
    public boolean trusts(List<X509Certificate> chain, Instant at) {
        try {
            List<X509Certificate> path = withoutRoots(chain);
            return !path.isEmpty() && !isRevoked(path, rootOf(path, at));
        } catch (GeneralSecurityException notTrusted) {
            return false;
        }
    }

    private X509Certificate rootOf(List<X509Certificate> path, Instant at) throws GeneralSecurityException {
        Set<TrustAnchor> roots = anchors.certificates().stream()
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
        PKIXParameters parameters = new PKIXParameters(roots);
        // By the lists at hand: the platform's own check would visit addresses that the certificate names.
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        CertPath ordered = CertificateFactory.getInstance("X.509").generateCertPath(path);
        CertPathValidatorResult result = CertPathValidator.getInstance("PKIX").validate(ordered, parameters);
        return ((PKIXCertPathValidatorResult) result).getTrustAnchor().getTrustedCert();
    }

    private List<X509Certificate> withoutRoots(List<X509Certificate> chain) {
        List<X509Certificate> roots = anchors.certificates();
        return chain.stream().filter(one -> !roots.contains(one)).toList();
    }

    private boolean isRevoked(List<X509Certificate> path, X509Certificate root) {
        for (int i = 0; i < path.size(); i++) {
            X509Certificate issuer = i + 1 < path.size() ? path.get(i + 1) : root;
            if (revocations.revokedAt(path.get(i), issuer).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
