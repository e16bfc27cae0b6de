package vn.banggiang.signatures;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the issuers of a certificate up to a trusted root, also those that a key's file does not bring along. */
final class CertificatePaths {

    private final TrustAnchors anchors;

    CertificatePaths(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /**
     * The certificate, its issuers and the root, in this order, by what comes with the key and what is at hand.
     *
     * @param chain the signer's certificate first
     * @throws GeneralSecurityException when no chain leads to a trusted root
     */
    List<X509Certificate> complete(List<X509Certificate> chain, Instant at) throws GeneralSecurityException {
        List<X509Certificate> known = new ArrayList<>(chain);
        known.addAll(anchors.intermediates());
        X509CertSelector signer = new X509CertSelector();
        signer.setCertificate(chain.getFirst());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots(), signer);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        // By the lists at hand: the platform's own check would visit addresses that the certificate names.
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        var found =
                (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
        List<X509Certificate> path = found.getCertPath().getCertificates().stream()
                .map(X509Certificate.class::cast)
                .collect(Collectors.toCollection(ArrayList::new));
        path.add(found.getTrustAnchor().getTrustedCert());
        return path;
    }

    private Set<TrustAnchor> roots() {
        return anchors.certificates().stream()
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
    }
}
