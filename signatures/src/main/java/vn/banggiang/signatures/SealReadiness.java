package vn.banggiang.signatures;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.banggiang.layout.FieldNames;

/**
 * Whether a document may be sealed: what costs little is asked before the agency's key works, all the rest once after it.
 * The seal only appends, so the sealed document shows what the leader's signature is worth as well as the seal itself.
 */
final class SealReadiness {

    private static final String NOT_AWAITING = "signing.not-awaiting-seal";

    private final SignatureVerifier verifier;
    private final PdfIntake intake = new PdfIntake(PdfLimits.USUAL);

    SealReadiness(SignatureVerifier verifier) {
        this.verifier = verifier;
    }

    /** {@link SignaturesException} unless the one signature is where the leader's belongs; its worth is not asked yet. */
    void requireSigned(byte[] pdf) {
        intake.require(pdf);
        try (PdfRevision whole = PdfRevision.of(pdf, pdf.length)) {
            requireFields(
                    whole.fields(SealReadiness::isSigned).stream()
                            .map(PDField::getFullyQualifiedName)
                            .toList(),
                    FieldNames.SIGNATURE);
        } catch (IOException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }

    /**
     * {@link SignaturesException} unless leader and this agency alone signed, and anybody would find the document valid, by
     * what is at hand.
     */
    void requireSealed(byte[] sealed, CertificateHolder agency) {
        Verdict verdict = verifier.verify(sealed);
        requireFields(
                verdict.signatures().stream().map(SignatureFinding::field).toList(),
                FieldNames.SIGNATURE,
                FieldNames.SEAL);
        SignatureFinding leader = verdict.signatures().getFirst();
        if (!leader.agencyCode().equals(agency.agencyCode())) {
            throw SignaturesException.conflict("signing.other-agency", leader.organisation(), agency.organisation());
        }
        if (verdict.overall() != Verdict.Overall.VALID) {
            Reason why = verdict.allReasons().stream()
                    .filter(reason -> !reason.isNote())
                    .findFirst()
                    .orElse(verdict.summary());
            throw SignaturesException.conflict(why.key(), why.args().toArray());
        }
    }

    static boolean signed(byte[] pdf) {
        try (PdfRevision whole = PdfRevision.of(pdf, pdf.length)) {
            return !whole.fields(SealReadiness::isSigned).isEmpty();
        } catch (IOException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }

    private static void requireFields(List<String> signed, String... expected) {
        if (!signed.equals(List.of(expected))) {
            throw SignaturesException.conflict(NOT_AWAITING);
        }
    }

    private static boolean isSigned(PDField field) {
        return field instanceof PDSignatureField signature && signature.getSignature() != null;
    }
}
