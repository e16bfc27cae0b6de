package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs DSS over a PDF under the project's own policy, off line. */
final class StrictValidation {

    private static final String POLICY = "strict-policy.xml";

    private final TrustAnchors anchors;
    private final Revocations revocations;
    private final ValidationPolicy policy;

    StrictValidation(TrustAnchors anchors, Revocations revocations) {
        this.anchors = anchors;
        this.revocations = revocations;
        this.policy = policy();
    }

    /** The signatures from the earliest to the latest revision, and the time stamps on the document. */
    Evidence evidence(byte[] pdf, Instant now) {
        PDFDocumentValidator validator =
                new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF));
        validator.setPdfObjFactory(pdfBox());
        validator.setCertificateVerifier(certificateVerifier());
        validator.setSignaturePolicyProvider(Offline.signaturePolicies());
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setValidationTime(Date.from(now));
        Reports reports = validator.validateDocument(policy);
        return new Evidence(signatures(validator, reports), stamps(reports));
    }

    private static List<SignatureEvidence> signatures(PDFDocumentValidator validator, Reports reports) {
        Map<String, AdvancedSignature> read = validator.getSignatures().stream()
                .collect(Collectors.toMap(AdvancedSignature::getId, Function.identity(), (one, same) -> one));
        return reports.getDiagnosticData().getSignatures().stream()
                .map(signature -> evidence(signature, read.get(signature.getId()), reports.getSimpleReport()))
                .sorted(Comparator.comparingLong(SignatureEvidence::revisionLength))
                .toList();
    }

    private static SignatureEvidence evidence(
            SignatureWrapper signature, @Nullable AdvancedSignature read, SimpleReport report) {
        return new SignatureEvidence(
                signature,
                report.getIndication(signature.getId()),
                report.getSubIndication(signature.getId()),
                Optional.ofNullable(signature.getSigningCertificate()).map(StrictValidation::certificate),
                stamped(report, signature.getId()),
                Optional.ofNullable(read).flatMap(UnknownAlgorithm::of));
    }

    private static List<StampEvidence> stamps(Reports reports) {
        return reports.getDiagnosticData().getTimestampList().stream()
                .filter(stamp -> stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP)
                .map(stamp -> StampEvidence.of(
                        stamp, reports.getSimpleReport().getIndication(stamp.getId()) == Indication.PASSED))
                .toList();
    }

    private static CertificateEvidence certificate(CertificateWrapper wrapper) {
        CertificateToken token = DSSUtils.loadCertificate(wrapper.getBinaries());
        Optional<Instant> revoked = wrapper.getCertificateRevocationData().stream()
                .filter(data -> data.getStatus() == CertificateStatus.REVOKED)
                .map(data -> data.getRevocationDate())
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder());
        return new CertificateEvidence(
                token.getCertificate(),
                CertificateHolder.of(token.getCertificate()),
                wrapper.isRevocationDataAvailable(),
                revoked);
    }

    private static Optional<Instant> stamped(SimpleReport report, String signature) {
        return report.getSignatureTimestamps(signature).stream()
                .filter(stamp -> stamp.getIndication() == Indication.PASSED)
                .map(XmlTimestamp::getProductionTime)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder());
    }

    /** DSS's own look at the pages is switched off: {@link VisualRule} looks at all of them, within bounds. */
    private static PdfBoxNativeObjectFactory pdfBox() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    private CommonCertificateVerifier certificateVerifier() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.certificates().forEach(one -> trusted.addCertificate(new CertificateToken(one)));
        CommonCertificateVerifier verifier = Offline.certificateVerifier();
        verifier.setTrustedCertSources(trusted);
        CommonCertificateSource between = new CommonCertificateSource();
        anchors.intermediates().forEach(one -> between.addCertificate(new CertificateToken(one)));
        verifier.setAdjunctCertSources(between);
        verifier.setCrlSource(revocations.crlSource());
        return verifier;
    }

    private static ValidationPolicy policy() {
        try (InputStream in = Objects.requireNonNull(StrictValidation.class.getResourceAsStream(POLICY), POLICY)) {
            return ValidationPolicyLoader.fromValidationPolicy(in).create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
