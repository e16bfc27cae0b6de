package vn.banggiang.signing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The gap that a signature leaves for itself holds its own bytes and zeros, nothing else. No signature covers that gap,
 * so whatever else stood there could change without a trace.
 */
final class ContentsRule implements DocumentRule {

    private static final int SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        Stream<String> gaps = pdf.signatures().stream().map(pdf::gap);
        return gaps.allMatch(ContentsRule::isClean) ? List.of() : List.of(Reason.of("signing.change.gap"));
    }

    private static boolean isClean(String gap) {
        boolean oneCase = gap.matches("<[0-9A-F]*>") || gap.matches("<[0-9a-f]*>");
        if (!oneCase) {
            return false;
        }
        String digits = gap.substring(1, gap.length() - 1);
        int end = 2 * derLength(digits);
        return end > 0
                && end <= digits.length()
                && digits.substring(end).chars().allMatch(digit -> digit == '0');
    }

    /** How many bytes the DER sequence takes with its header, 0 when it is none. Indefinite lengths are not DER. */
    private static int derLength(String digits) {
        if (digits.length() < 4 || octet(digits, 0) != SEQUENCE) {
            return 0;
        }
        int first = octet(digits, 1);
        if (first < LONG_FORM) {
            return 2 + first;
        }
        int count = first - LONG_FORM;
        if (count == 0 || count > MOST_LENGTH_BYTES || digits.length() < 2 * (2 + count)) {
            return 0;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | octet(digits, 2 + i);
        }
        return 2 + count + length;
    }

    private static int octet(String digits, int index) {
        return Integer.parseInt(digits, 2 * index, 2 * index + 2, 16);
    }
}
