package vn.banggiang.layout.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Box 3: number and notation from the line "Số: 15/QĐ-UBND". */
final class NumberReader {
    private static final Pattern LINE = Pattern.compile("(?iu)S\\p{L}\\p{M}*[:.;]*[.…_]*(\\d{1,6}\\p{L}?)?[.…_]*/(.+)");
    private static final Pattern NOTATION =
            Pattern.compile("(?u)(?:(?:19|20)\\d{2}/)?[\\p{Lu}][\\p{L}\\d&.]*(?:[-/.][\\p{L}\\d&.]+)*");

    private final Optional<String> number;
    private final Optional<String> notation;
    private final Segment line;

    NumberReader(Segment line) {
        this.line = line;
        Matcher matcher = LINE.matcher(line.text().replaceAll("\\s+", "").replaceAll("[–—]", "-"));
        if (matcher.matches()) {
            String rest = matcher.group(2).replaceAll("[.,;]+$", "");
            notation = Optional.of(rest).filter(text -> NOTATION.matcher(text).matches());
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
