package vn.banggiang.signatures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.banggiang.layout.FieldNames;

/**
 * The same annotations stand at the same places from the leader's signature to the end. Only the fields to be filled
 * gain an appearance before the seal; after it only invisible widgets of real document time stamps may come.
 */
final class AnnotationRule implements DocumentRule {

    private static final Set<String> FILLED = Set.of(FieldNames.NUMBER, FieldNames.DATE, FieldNames.SEAL);

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        Optional<PdfRevision> leader = pdf.signatureIn(FieldNames.SIGNATURE).map(pdf::revision);
        Optional<PdfRevision> seal = pdf.signatureIn(FieldNames.SEAL).map(pdf::revision);
        PdfRevision whole = pdf.whole();
        Stream<Reason> beforeSeal = leader.stream().flatMap(from -> compare(from, seal.orElse(whole), FILLED).stream());
        Stream<Reason> afterSeal = seal.stream().flatMap(from -> compare(from, whole, Set.of()).stream());
        return Stream.concat(beforeSeal, afterSeal).distinct().toList();
    }

    private static List<Reason> compare(PdfRevision from, PdfRevision to, Set<String> mayAppear) {
        Map<String, AnnotationState> before = AnnotationState.all(from.document());
        Map<String, AnnotationState> after = AnnotationState.all(to.document());
        Stream<Reason> changed = before.entrySet().stream()
                .filter(entry -> !entry.getValue().becomes(after.get(entry.getKey()), mayAppear))
                .map(entry -> Reason.of(
                        "signing.change.annotation-moved", entry.getValue().page()));
        Stream<Reason> added = after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .filter(entry -> !(mayAppear.isEmpty() && entry.getValue().isTimeStamp()))
                .map(entry -> Reason.of(
                        "signing.change.annotation-added", entry.getValue().page()));
        return Stream.concat(changed, added).toList();
    }
}
