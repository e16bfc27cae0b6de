package vn.banggiang.bench.micro;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** DSS with its own policy and settings, off line. */
final class BareDss {

    private final CommonTrustedCertificateSource trusted;
    private final ExternalResourcesCRLSource lists;
    private final ValidationPolicy policy =
            ValidationPolicyLoader.fromDefaultValidationPolicy().create();

    private BareDss(CommonTrustedCertificateSource trusted, ExternalResourcesCRLSource lists) {
        this.trusted = trusted;
        this.lists = lists;
    }

    /** @param directory of the revocation lists */
    static BareDss trusting(X509Certificate root, Path directory) throws IOException {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(root));
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> lists =
                    files.filter(file -> file.toString().endsWith(".crl")).toList();
            InputStream[] streams = new InputStream[lists.size()];
            for (int i = 0; i < streams.length; i++) {
                streams[i] = new ByteArrayInputStream(Files.readAllBytes(lists.get(i)));
            }
            return new BareDss(trusted, new ExternalResourcesCRLSource(streams));
        }
    }

    /** Whether all signatures pass. */
    boolean passes(byte[] pdf) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(certificate -> Set.of());
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(lists);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        SimpleReport report = validator.validateDocument(policy).getSimpleReport();
        return report.getSignatureIdList().stream()
                .allMatch(signature -> report.getIndication(signature) == Indication.TOTAL_PASSED);
    }
}
