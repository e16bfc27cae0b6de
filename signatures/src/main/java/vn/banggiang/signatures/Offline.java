package vn.banggiang.signatures;

import eu.europa.esig.dss.spi.client.http.IgnoreDataLoader;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.Set;

/** DSS without the network: what a hostile file names as an address is never visited. */
final class Offline {

    private Offline() {}

    /** Asks no certificate's issuer, list or responder at an address that the certificate names. */
    static CommonCertificateVerifier certificateVerifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(certificate -> Set.of());
        return verifier;
    }

    /** DSS's own default fetches the policy's document from where the signature says. */
    static SignaturePolicyProvider signaturePolicies() {
        SignaturePolicyProvider provider = new SignaturePolicyProvider();
        provider.setDataLoader(new IgnoreDataLoader());
        return provider;
    }
}
