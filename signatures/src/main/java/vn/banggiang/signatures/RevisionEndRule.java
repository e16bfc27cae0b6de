package vn.banggiang.signatures;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A signature covers its own revision to the end: where what it covers stops before the place that says where the
 * revision's objects are, what stands behind could say otherwise and nobody would see that it came later.
 */
final class RevisionEndRule implements DocumentRule {

    /** Readers look for the end of a file in its last 1,024 bytes (ISO 32000-1, annex H.3.4.4). */
    private static final int END_WITHIN = 1024;

    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        boolean whole = pdf.signatures().stream()
                .allMatch(one -> END.matcher(pdf.end(one, END_WITHIN)).find());
        return whole ? List.of() : List.of(Reason.of("signing.change.revision-uncovered"));
    }
}
