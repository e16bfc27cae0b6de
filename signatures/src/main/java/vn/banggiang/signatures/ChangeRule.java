package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import java.util.ArrayList;
import java.util.List;

/** Nothing came after any signature but form filling and signatures: DSS alone lets a new annotation pass. */
final class ChangeRule implements DocumentRule {

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        List<Reason> broken = new ArrayList<>();
        for (SignatureEvidence signature : pdf.signatures()) {
            signature.revision().ifPresent(revision -> broken.addAll(changes(revision)));
        }
        return broken;
    }

    private static List<Reason> changes(PDFRevisionWrapper revision) {
        List<Reason> broken = new ArrayList<>();
        if (!revision.getPdfAnnotationChanges().isEmpty()) {
            broken.add(Reason.of("signing.change.annotation"));
        }
        if (!revision.getPdfUndefinedChanges().isEmpty()) {
            broken.add(Reason.of("signing.change.added"));
        }
        return broken;
    }
}
