package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Time stamps, when signing and long after: they add proof and change nothing. */
class TimeStampTest {

    private static final Province PROVINCE = Province.shared();
    private static final TestTimeStamps STAMPS = new TestTimeStamps(Province.NOW);

    private static SignatureVerifier verifierAt(Instant time) {
        return new SignatureVerifier(anchors(), PROVINCE.revocations, Clock.fixed(time, ZoneOffset.UTC));
    }

    private static TrustAnchors anchors() {
        List<java.security.cert.X509Certificate> anchors = new ArrayList<>(PROVINCE.anchors.certificates());
        anchors.add(STAMPS.anchor());
        return TrustAnchors.of(anchors);
    }

    /** What an archive does to a document it keeps. */
    private static byte[] extended(byte[] pdf, SignatureLevel level) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        PROVINCE.anchors.certificates().forEach(one -> trusted.addCertificate(new CertificateToken(one)));
        trusted.addCertificate(new CertificateToken(STAMPS.anchor()));
        CommonCertificateVerifier verifier = Offline.certificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(PROVINCE.revocations.crlSource());
        PAdESService service = new PAdESService(verifier);
        service.setTspSource(STAMPS);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(pdf), parameters));
    }

    @Test
    void withAnAuthorityAtHandSignaturesCarryTheProvedTime() {
        SignatureVerifier verifier = verifierAt(Province.NOW);
        PdfSigner signer = new PdfSigner(anchors(), PROVINCE.revocations, verifier, Optional.of(STAMPS));
        byte[] signed = signer.sign(Papers.DRAFT, PROVINCE.leader(), Pictures.SIGNATURE, Province.NOW);
        byte[] sealed = signer.seal(SampleDraft.numbered(signed), PROVINCE.seal(), Pictures.SEAL, Province.NOW);

        Verdict verdict = verifier.verify(sealed);

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verdict.signatures()).allSatisfy(signature -> {
            assertThat(signature.stampedTime()).contains(Province.NOW);
            assertThat(signature.format()).isEqualTo("PAdES-BASELINE-T");
        });
    }

    @Test
    void aSealedDocumentStaysValidWhenTheArchiveExtendsIt() {
        byte[] lasting = extended(Papers.SEALED, SignatureLevel.PAdES_BASELINE_LT);
        byte[] archived = extended(lasting, SignatureLevel.PAdES_BASELINE_LTA);
        byte[] renewed = extended(archived, SignatureLevel.PAdES_BASELINE_LTA);

        for (byte[] pdf : List.of(lasting, archived, renewed)) {
            Verdict verdict = verifierAt(Province.NOW).verify(pdf);
            assertThat(verdict.allReasons()).isEmpty();
            assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
        }
    }

    @Test
    void anArchivedDocumentOutlivesItsCertificates() {
        Instant yearsLater = Province.NOW.plus(Duration.ofDays(6 * 365));
        byte[] archived = extended(Papers.SEALED, SignatureLevel.PAdES_BASELINE_LTA);

        assertThat(verifierAt(yearsLater).verify(archived).overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verifierAt(yearsLater).verify(Papers.SEALED).overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
    }

    @Test
    void anArchivedDocumentThatIsAlteredShowsIt() {
        byte[] archived = extended(Papers.SEALED, SignatureLevel.PAdES_BASELINE_LTA);

        assertThat(verifierAt(Province.NOW)
                        .verify(Forger.coversWithAFakeTimeStamp(archived))
                        .overall())
                .isEqualTo(Verdict.Overall.INVALID);
        assertThat(verifierAt(Province.NOW).verify(Forger.appendsText(archived)).overall())
                .isEqualTo(Verdict.Overall.INVALID);
    }
}
