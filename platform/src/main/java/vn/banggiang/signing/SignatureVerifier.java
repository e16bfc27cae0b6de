package vn.banggiang.signing;

import eu.europa.esig.dss.model.DSSException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what the signatures of any PDF are worth. DSS judges each signature under the project's strict policy; the
 * project's own rules judge the document as a whole, because a signature that is valid by the standard can still stand
 * under a page that shows something else. Works off line and needs neither Spring nor a database. Safe for several
 * threads.
 */
public final class SignatureVerifier {

    private final StrictValidation validation;
    private final Clock clock;
    private final PdfLimits limits;
    private final List<DocumentRule> ownForm;
    private final List<DocumentRule> anyForm;

    /**
     * @param anchors the roots whose signatures count
     * @param revocations the revocation lists at hand
     * @param clock the time at which the signatures are judged
     */
    public SignatureVerifier(TrustAnchors anchors, Revocations revocations, Clock clock) {
        this(anchors, revocations, clock, PdfLimits.USUAL);
    }

    SignatureVerifier(TrustAnchors anchors, Revocations revocations, Clock clock, PdfLimits limits) {
        this.validation = new StrictValidation(anchors, revocations);
        this.clock = clock;
        this.limits = limits;
        DocumentRule looks = new VisualRule(limits);
        DocumentRule changes = new ChangeRule();
        this.ownForm = List.of(
                new ExpectedSignaturesRule(),
                changes,
                new FillInRule(),
                new AnnotationRule(),
                new MetadataRule(),
                looks);
        this.anyForm = List.of(changes, looks);
    }

    /** Reads the file, at most 50 MB. {@link SigningException} when it is no PDF that can be judged. */
    public Verdict verify(Path pdf) throws IOException {
        if (Files.size(pdf) > limits.bytes()) {
            throw tooLarge();
        }
        return verify(Files.readAllBytes(pdf));
    }

    /** Reads the stream to its end, at most 50 MB. {@link SigningException} when it is no PDF that can be judged. */
    public Verdict verify(InputStream pdf) throws IOException {
        return verify(pdf.readNBytes(limits.bytes() + 1));
    }

    /** {@link SigningException} when the bytes are no PDF that can be judged: damaged, encrypted, too large. */
    public Verdict verify(byte[] pdf) {
        requireReadable(pdf);
        List<SignatureEvidence> evidence = evidence(pdf);
        return evidence.isEmpty()
                ? new Verdict(Verdict.Overall.UNSIGNED, List.of(), false, List.of())
                : judge(pdf, evidence);
    }

    private void requireReadable(byte[] pdf) {
        if (pdf.length > limits.bytes()) {
            throw tooLarge();
        }
        if (!PdfHeader.isPdf(pdf)) {
            throw SigningException.invalid("signing.not-a-pdf");
        }
        try (PdfRevision whole = PdfRevision.of(pdf, pdf.length)) {
            if (whole.document().isEncrypted()) {
                throw SigningException.invalid("signing.pdf-encrypted");
            }
            if (whole.document().getNumberOfPages() > limits.pages()) {
                throw SigningException.tooLarge("signing.too-many-pages", limits.pages());
            }
            if (whole.document().getSignatureFields().size() > limits.signatures()) {
                throw SigningException.tooLarge("signing.too-many-signatures", limits.signatures());
            }
        } catch (IOException e) {
            throw SigningException.invalid(e, "signing.pdf-unreadable");
        }
    }

    private List<SignatureEvidence> evidence(byte[] pdf) {
        try {
            return validation.evidence(pdf, clock.instant());
        } catch (DSSException | IllegalArgumentException e) {
            throw SigningException.invalid(e, "signing.pdf-unreadable");
        }
    }

    private Verdict judge(byte[] pdf, List<SignatureEvidence> evidence) {
        List<SignatureFinding> findings =
                evidence.stream().map(Judgement::finding).toList();
        boolean ranges =
                evidence.stream().allMatch(one -> one.revisionLength() > 0 && one.revisionLength() <= pdf.length);
        List<Reason> reasons = ranges ? brokenRules(pdf, evidence) : List.of(Reason.of("signing.change.byte-range"));
        return Judgement.verdict(findings, reasons);
    }

    private List<Reason> brokenRules(byte[] pdf, List<SignatureEvidence> evidence) {
        try (SignedPdf signed = new SignedPdf(pdf, evidence)) {
            Stream<DocumentRule> rules = signed.isOfOurForm() ? ownForm.stream() : anyForm.stream();
            return rules.flatMap(rule -> rule.broken(signed).stream())
                    .distinct()
                    .toList();
        }
    }

    private SigningException tooLarge() {
        return SigningException.tooLarge("signing.pdf-too-large", limits.bytes() >> 20);
    }
}
