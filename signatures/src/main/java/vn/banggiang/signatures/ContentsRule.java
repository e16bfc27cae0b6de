package vn.banggiang.signatures;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gap that a signature leaves for itself holds its own bytes and zeros, nothing else. No signature covers that gap,
 * so whatever else stood there could change without a trace.
 */
final class ContentsRule implements DocumentRule {

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        Stream<String> gaps = pdf.signatures().stream().map(pdf::gap);
        return gaps.allMatch(ContentsRule::isClean) ? List.of() : List.of(Reason.of("signing.change.gap"));
    }

    private static boolean isClean(String gap) {
        boolean oneCase = gap.matches("<[0-9A-F]*>") || gap.matches("<[0-9a-f]*>");
        if (!oneCase || gap.length() % 2 != 0) {
            return false;
        }
        byte[] bytes = HexFormat.of().parseHex(gap, 1, gap.length() - 1);
        int end = BerValue.length(bytes);
        for (int i = end; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return end > 0;
    }
}
