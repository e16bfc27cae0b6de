package vn.banggiang.bench.load;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.banggiang.bench.Decree;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SigningKey;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;

/** The decree signed twice by a stranger: to judge it, each of its many pages is drawn twice and compared. */
final class TwiceSigned {

    private TwiceSigned() {}

    static byte[] decree() throws IOException {
        Path directory = Files.createTempDirectory("bench");
        try {
            SigningKey key = key(directory);
            DSSDocument once = signed(new InMemoryDocument(Decree.pdf()), key);
            return DSSUtils.toByteArray(signed(once, key));
        } finally {
            Load.delete(directory);
        }
    }

    private static SigningKey key(Path directory) {
        Pkcs12Vault vault = new Pkcs12Vault(directory.resolve("keys"), "benchmark".toCharArray());
        DemonstrationAuthority authority = new DemonstrationAuthority(
                vault, directory.resolve("trust"), directory.resolve("crl"), Clock.systemUTC());
        authority.establish();
        KeyId stranger = new KeyId("stranger");
        authority.enrol(List.of(new Enrolment.Agency(stranger, KeyKind.RSA_2048, "Người lạ", "000.01.02.H14")));
        return vault.open(stranger);
    }

    private static DSSDocument signed(DSSDocument pdf, SigningKey key) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(certificate -> Set.of());
        PAdESService service = new PAdESService(verifier);
        byte[] toSign = service.getDataToSign(pdf, parameters).getBytes();
        SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, key.signRaw(key.algorithm(), toSign));
        return service.signDocument(pdf, parameters, value);
    }
}
