package vn.banggiang.signing;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.signatures.AgencyCertificates;
import vn.banggiang.signatures.PdfSigner;
import vn.banggiang.signatures.PinCost;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.Revocations;
import vn.banggiang.signatures.SignatureImages;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.TrustAnchors;
import vn.banggiang.startup.Secrets;

/** Keys, trust anchors and revocation lists under the installation's data directory. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    private final SigningFiles files;

    SigningConfiguration(@Value("${banggiang.data}") Path data) {
        this.files = new SigningFiles(data);
    }

    @Bean
    SigningFiles signingFiles() {
        return files;
    }

    @Bean
    Pkcs12Vault keyVault(Secrets secrets, @Value("${banggiang.signing.passphrase:}") String passphrase) {
        return new Pkcs12Vault(files.keys(), new VaultPassphrase(secrets, files.keys()).orGenerated(passphrase));
    }

    @Bean
    PinLockedKeys pinLockedKeys(Secrets secrets, @Value("${banggiang.signing.passphrase:}") String passphrase) {
        char[] secret = new VaultPassphrase(secrets, files.keys()).orGenerated(passphrase);
        return new PinLockedKeys(files.keys(), secret, PinCost.USUAL);
    }

    @Bean
    Revocations revocations() {
        return Revocations.in(files.revocations());
    }

    @Bean
    TrustAnchors trustAnchors() {
        return TrustAnchors.in(files.trust(), files.intermediates());
    }

    @Bean
    SignatureVerifier signatureVerifier(TrustAnchors anchors, Revocations revocations, Clock clock) {
        return new SignatureVerifier(anchors, revocations, clock);
    }

    @Bean
    AgencyCertificates agencyCertificates(TrustAnchors anchors, Revocations revocations) {
        return new AgencyCertificates(anchors, revocations);
    }

    @Bean
    PdfSigner pdfSigner(TrustAnchors anchors, Revocations revocations, SignatureVerifier verifier) {
        return new PdfSigner(anchors, revocations, verifier);
    }

    @Bean
    SignatureImages signatureImages() {
        return new SignatureImages(files.images());
    }
}
