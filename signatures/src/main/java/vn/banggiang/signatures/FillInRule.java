package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.banggiang.layout.FieldNames;

/**
 * Between leader and seal only the number's, the date's and the seal's fields get a value, a look and their read-only
 * mark; after the seal no field changes.
 */
final class FillInRule implements DocumentRule {

    private static final List<String> FILLED = List.of(FieldNames.NUMBER, FieldNames.DATE, FieldNames.SEAL);

    /** DSS's path to an entry of a field, by the page's annotations or the form's fields: {@code … /Annots 8 0 R /V}. */
    private static final Pattern ENTRY =
            Pattern.compile("/Catalog .*/(?:Annots|Fields) (\\d+ \\d+ R) /(?:V|AP|Ff)(?: \\d+ \\d+ R)?");

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        Optional<SignatureEvidence> leader = pdf.signatureIn(FieldNames.SIGNATURE);
        Set<String> fields = leader.map(pdf::revision).stream()
                .flatMap(revision -> FILLED.stream().flatMap(name -> revision.field(name).stream()))
                .map(field -> String.valueOf(field.getCOSObject().getKey()))
                .collect(Collectors.toSet());
        List<Reason> broken = new ArrayList<>();
        if (!changes(leader).allMatch(change -> fields.contains(changedField(change)))) {
            broken.add(Reason.of("signing.change.field"));
        }
        if (changes(pdf.signatureIn(FieldNames.SEAL)).findAny().isPresent()) {
            broken.add(Reason.of("signing.change.field-after-seal"));
        }
        return broken;
    }

    private static Stream<XmlObjectModification> changes(Optional<SignatureEvidence> signature) {
        return signature.flatMap(SignatureEvidence::revision).stream()
                .map(PDFRevisionWrapper::getPdfSignatureOrFormFillChanges)
                .flatMap(List::stream);
    }

    /** The object of the changed field, or an empty text when something else of it changed than its filling. */
    private static String changedField(XmlObjectModification change) {
        Matcher entry = ENTRY.matcher(Optional.ofNullable(change.getValue()).orElse(""));
        return entry.matches() ? entry.group(1) : "";
    }
}
