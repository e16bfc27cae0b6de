package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Boxes 2 and 3: the issuing agency, its parent, number and notation, in the left column of the head. Names are in
 * capitals and begin beside the nation's name or the motto; what stands lower or otherwise is none.
 */
final class AgencyReader {
    private static final Pattern NUMBER_LINE = Pattern.compile("SO[:.;]?(?=[\\d/.…_]|$).*|SO[:;].*");
    /** Words that open the name of an agency that has a parent. */
    private static final Pattern CHILD = Pattern.compile(
            "(?:SO|PHONG|BAN|CUC|CHICUC|VANPHONG|TRUNGTAM|TRUONG|BENHVIEN|VIEN|THANHTRA|CHITHUE|DOI|VU|TONGCUC|KHOBAC).*");

    private static final float FARTHEST_LINE = 2.6f;
    /** The first name stands at most this far below the nation's. */
    private static final float DEEPEST_FIRST = 45;

    private final float top;
    private static final float SMALLEST = 9.5f;

    private final List<Segment> names = new ArrayList<>();
    private Optional<Segment> numberLine = Optional.empty();
    private int next;

    AgencyReader(Columns columns) {
        List<Segment> left = columns.left();
        top = columns.top();
        for (int i = 0; i < left.size() && numberLine.isEmpty(); i++) {
            Segment line = left.get(i);
            next = i + 1;
            if (NUMBER_LINE.matcher(Words.bare(line.text())).matches()) {
                numberLine = Optional.of(joined(line, left));
            } else if (isFar(line)) {
                next = i;
                break;
            } else if (isName(line)) {
                names.add(line);
            }
        }
    }

    /** The line "Số: …/…", if there is one. */
    Optional<Segment> numberLine() {
        return numberLine;
    }

    /** Index in the left column of what follows the agency and its number. */
    int next() {
        return next;
    }

    Optional<Found<String>> parent() {
        return Lines.joined(names.subList(0, border()));
    }

    Optional<Found<String>> issuer() {
        return Lines.joined(names.subList(border(), names.size()));
    }

    /** The issuer is printed bold below its parent; where weight does not tell, the words must. */
    private int border() {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i).isBold() && !names.get(i - 1).isBold()) {
                return i;
            }
        }
        boolean alike = names.stream().map(Segment::isBold).distinct().count() <= 1;
        for (int i = names.size() - 1; alike && i > 0; i--) {
            String text = Words.bare(names.get(i).text());
            String before = Words.bare(names.get(i - 1).text());
            if (CHILD.matcher(text).matches() && !CHILD.matcher(before).matches() && !text.startsWith("BANNHANDAN")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isName(Segment line) {
        return Words.isMostlyCapitals(line.text()) && line.size() >= SMALLEST && !Stamps.isStamp(line.text());
    }

    private boolean isFar(Segment line) {
        return names.isEmpty()
                ? line.baseline() - top > DEEPEST_FIRST
                : line.baseline() - names.getLast().baseline() > 2 * FARTHEST_LINE * line.size();
    }

    /** A notation that ends with a hyphen goes on in the next line. */
    private Segment joined(Segment line, List<Segment> left) {
        if (line.text().endsWith("-") && next < left.size()) {
            List<Glyph> glyphs = new ArrayList<>(line.glyphs());
            glyphs.addAll(left.get(next++).glyphs());
            return new Segment(line.page(), glyphs);
        }
        return line;
    }
}
