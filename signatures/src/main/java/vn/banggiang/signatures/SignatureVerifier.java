package vn.banggiang.signatures;

import eu.europa.esig.dss.model.DSSException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.banggiang.signatures.RecentVerdicts.Trust;

/**
 * Says what the signatures of any PDF are worth. DSS judges each signature under the project's strict policy; the
 * project's own rules judge the document as a whole, because a signature that is valid by the standard can still stand
 * under a page that shows something else. Works off line and needs neither Spring nor a database. Safe for several
 * threads.
 */
public final class SignatureVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureVerifier.class);

    private final TrustAnchors anchors;
    private final Revocations revocations;
    private final StrictValidation validation;
    private final RecentVerdicts recent = new RecentVerdicts();
    private final Clock clock;
    private final PdfIntake intake;
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
        this.anchors = anchors;
        this.revocations = revocations;
        this.validation = new StrictValidation(anchors, revocations);
        this.clock = clock;
        this.limits = limits;
        this.intake = new PdfIntake(limits);
        DocumentRule looks = new VisualRule(limits);
        this.ownForm = List.of(
                new ExpectedSignaturesRule(),
                new RevisionEndRule(),
                new ContentsRule(),
                new ChangeRule(),
                new ActiveContentRule(),
                new UnsignedEndRule(),
                new FillInRule(),
                new AnnotationRule(),
                new MetadataRule(),
                looks);
        this.anyForm = List.of(
                new RevisionEndRule(),
                new ContentsRule(),
                new ChangeRule(),
                new ActiveContentRule(),
                new UnsignedEndRule(),
                looks);
    }

    /** Reads the file, at most 50 MB. {@link SignaturesException} when it is no PDF that can be judged. */
    public Verdict verify(Path pdf) throws IOException {
        intake.requireSize(Files.size(pdf));
        return verify(Files.readAllBytes(pdf));
    }

    /** Reads the stream to its end, at most 50 MB. {@link SignaturesException} when it is no PDF that can be judged. */
    public Verdict verify(InputStream pdf) throws IOException {
        return verify(pdf.readNBytes(limits.bytes() + 1));
    }

    /** {@link SignaturesException} when the bytes are no PDF that can be judged: damaged, encrypted, too large. */
    public Verdict verify(byte[] pdf) {
        intake.require(pdf);
        Instant now = clock.instant();
        Trust trust = new Trust(anchors.certificates(), anchors.intermediates(), revocations.lists());
        return recent.of(pdf, trust, now, () -> judged(pdf, now));
    }

    private Verdict judged(byte[] pdf, Instant now) {
        try {
            Evidence evidence = validation.evidence(pdf, now);
            return evidence.signatures().isEmpty()
                    ? WithoutSignature.verdict(pdf, evidence)
                    : judge(pdf, evidence, now);
        } catch (DSSException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            // What DSS stumbles over in a file that PDFBox could read is a signature that is none.
            return WithoutSignature.verdict(pdf, new Evidence(List.of(), List.of()));
        }
    }

    private Verdict judge(byte[] pdf, Evidence evidence, Instant now) {
        List<SignatureFinding> findings = evidence.signatures().stream()
                .map(one -> Judgement.finding(one, now))
                .toList();
        boolean sound = evidence.signatures().stream()
                .allMatch(one -> one.revisionLength() > 0 && one.revisionLength() <= pdf.length);
        List<Reason> reasons = sound ? brokenRules(pdf, evidence) : List.of(Reason.of("signing.change.byte-range"));
        return Judgement.verdict(findings, reasons);
    }

    private List<Reason> brokenRules(byte[] pdf, Evidence evidence) {
        try (SignedPdf signed = new SignedPdf(pdf, evidence)) {
            Stream<DocumentRule> rules = signed.isOfOurForm() ? ownForm.stream() : anyForm.stream();
            return rules.flatMap(rule -> rule.broken(signed).stream())
                    .distinct()
                    .toList();
        } catch (SignaturesException e) {
            // A revision of a readable file that cannot be read itself was tampered with.
            return List.of(Reason.of("signing.change.revision-unreadable"));
        } catch (RuntimeException e) {
            LOG.warn("a rule stumbled over a file", e);
            return List.of(Reason.of("signing.open.not-all-judged"));
        }
    }
}
