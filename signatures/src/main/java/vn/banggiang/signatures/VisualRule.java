package vn.banggiang.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.banggiang.layout.FieldNames;

/**
 * Every page looks the same from one signature to the next and to the end, outside the fields that were lawfully filled
 * or signed in between. It catches what no look at objects does: whatever hides or alters what the reader sees.
 */
final class VisualRule implements DocumentRule {

    private static final Set<String> FILLED = Set.of(FieldNames.NUMBER, FieldNames.DATE);

    private final PdfLimits limits;

    VisualRule(PdfLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        PageComparison comparison = new PageComparison(limits.looking());
        List<Reason> broken = new ArrayList<>();
        PdfRevision from = pdf.revision(pdf.signatures().getFirst());
        for (SignatureEvidence next :
                pdf.signatures().subList(1, pdf.signatures().size())) {
            PdfRevision to = pdf.revision(next);
            FieldAreas areas = FieldAreas.of(from, fillable(pdf)).and(FieldAreas.ofNew(from, to, next.field()));
            broken.addAll(comparison.differences(from, to, areas));
            from = to;
        }
        boolean awaitsSeal =
                pdf.isOfOurForm() && pdf.signatureIn(FieldNames.SEAL).isEmpty();
        FieldAreas areas = awaitsSeal ? FieldAreas.of(from, fillable(pdf)) : FieldAreas.NONE;
        broken.addAll(comparison.differences(from, pdf.whole(), areas));
        return broken;
    }

    private static Predicate<PDField> fillable(SignedPdf pdf) {
        return pdf.isOfOurForm()
                ? field -> FILLED.contains(field.getFullyQualifiedName())
                : field -> !(field instanceof PDSignatureField);
    }
}
