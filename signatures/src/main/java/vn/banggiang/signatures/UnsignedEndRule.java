package vn.banggiang.signatures;

import java.util.List;
import vn.banggiang.layout.FieldNames;

/**
 * Says that bytes follow which no signature covers. What an archive adds to prove signatures later is silent. In a
 * document of our own form there is no place for anything else.
 */
final class UnsignedEndRule implements DocumentRule {

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        long bytes = pdf.uncovered();
        if (bytes == 0 || (isUpdate(pdf) && (onlyProves(pdf) || awaitsSeal(pdf)))) {
            return List.of();
        }
        return List.of(Reason.of(pdf.isOfOurForm() ? "signing.change.bytes-after" : "signing.note.bytes-after", bytes));
    }

    /** Whether the file's end leads to other objects than before; if not, no reader ever meets what was appended. */
    private static boolean isUpdate(SignedPdf pdf) {
        return pdf.whole().startOfObjects() != pdf.covered().startOfObjects();
    }

    /** Number and date are filled in between leader and seal; {@link FillInRule} sees to it that nothing else is. */
    private static boolean awaitsSeal(SignedPdf pdf) {
        return pdf.isOfOurForm() && pdf.signatureIn(FieldNames.SEAL).isEmpty();
    }

    /** Validation data alone came; everything else that may come fills a form. */
    private static boolean onlyProves(SignedPdf pdf) {
        return pdf.signatures()
                .getLast()
                .revision()
                .filter(last -> last.getPdfSignatureOrFormFillChanges().isEmpty())
                .isPresent();
    }
}
