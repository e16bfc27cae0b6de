package vn.banggiang.layout.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Box 3: number and notation from the line "Số: 15/QĐ-UBND", or "Số 12-CV/TU" as the Party's offices write it. */
final class NumberReader {
    private static final Pattern LINE = Pattern.compile("(?iu)S\\p{L}\\p{M}*[:.;]*[.…_]*(\\d{1,6}\\p{L}?)?[.…_]*/(.+)");
    private static final Pattern PARTY_LINE =
            Pattern.compile("(?iu)S\\p{L}\\p{M}*[:.;]*[.…_]*(\\d{1,6}\\p{L}?)[.…_]*-(\\p{L}+/\\p{L}.*)");
    private static final Pattern NOTATION =
            Pattern.compile("(?u)(?:(?:19|20)\\d{2}/)?[\\p{Lu}][\\p{L}\\d&.]*(?:[-/.][\\p{L}\\d&.]+)*");

    private final Optional<String> number;
    private final Optional<String> notation;
    private final Segment line;

    NumberReader(Segment line) {
        this.line = line;
        String text = line.text().replaceAll("\\s+", "").replaceAll("[–—]", "-");
        Matcher party = PARTY_LINE.matcher(text);
        Matcher matcher = party.matches() ? party : LINE.matcher(text);
        if (matcher.matches()) {
            String rest = matcher.group(2).replaceAll("[.,;]+$", "");
            notation = Optional.of(rest).filter(sign -> NOTATION.matcher(sign).matches());
            number = Optional.ofNullable(matcher.group(1));
        } else {
            number = Optional.empty();
            notation = Optional.empty();
        }
    }

    Optional<Found<String>> number() {
        return number.map(digits -> new Found<>(digits, line.box()));
    }

    Optional<Found<String>> notation() {
        return notation.map(text -> new Found<>(text, line.box()));
    }
}
