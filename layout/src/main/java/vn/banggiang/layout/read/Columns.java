package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two columns of a first page's head, found by the nation's name in the right one.
 *
 * @param split left edge of the right column
 * @param top baseline of the nation's name
 * @param left the left column's lines below the page's top, down the whole page
 * @param right the right column's lines below the nation's name
 */
record Columns(PageText page, float split, float top, List<Segment> left, List<Segment> right) {
    private static final String MOTTO = "DOCLAP";
    private static final String PARTY = "DANGCONGSANVIETNAM";
    private static final List<String> ANCHORS = List.of("CONGHOAXAHOICHUNGHIA", "DOCLAP-TUDO-HANHPHUC", PARTY);
    /** The motto stands at most this far from the nation's name. */
    private static final float MOTTO_NEAR = 45;
    /** The agency's name may begin this much above the nation's. */
    private static final float ABOVE = 16;

    /** Where its cell is taller, this much; then only capitals are a name. */
    private static final float FAR_ABOVE = 48;

    private static final float SLACK = 3;
    /** Height of the head's two columns below the nation's name. */
    private static final float HEAD = 110;

    private static final float NEAR_SPLIT = 110;

    static Optional<Columns> of(PageText page) {
        for (String anchor : ANCHORS) {
            for (List<Segment> line : page.lines()) {
                Optional<Glyph> start = start(line, anchor);
                if (start.isPresent() && isHead(page, line, start.get())) {
                    return Optional.of(split(page, start.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** In the upper half at the right, with nothing but an agency's name beside it and the motto not far. */
    private static boolean isHead(PageText page, List<Segment> line, Glyph start) {
        boolean inPlace = start.x() > page.width() / 4 && start.baseline() < page.height() / 2;
        boolean besideCapitals = line.stream()
                .flatMap(segment -> segment.glyphs().stream())
                .filter(glyph -> glyph.x() < start.x() && glyph.baseline() <= start.baseline() + 1)
                .noneMatch(glyph -> glyph.text().codePoints().anyMatch(Character::isLowerCase));
        return inPlace
                && besideCapitals
                && page.lines().stream()
                        .filter(other -> Math.abs(other.getFirst().baseline() - start.baseline()) < MOTTO_NEAR)
                        .anyMatch(other -> start(other, MOTTO).isPresent()
                                || start(other, PARTY).isPresent());
    }

    private static Columns split(PageText page, Glyph anchor) {
        float split = anchor.x() - SLACK;
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (List<Segment> line : page.lines()) {
            float baseline = line.getFirst().baseline();
            if (baseline < anchor.baseline() - ABOVE && !isNameAbove(line, anchor, split)) {
                continue;
            }
            List<Glyph> atLeft = new ArrayList<>();
            List<Glyph> atRight = new ArrayList<>();
            for (Segment segment : line) {
                boolean inHead = baseline - anchor.baseline() < HEAD;
                float border = inHead && straddles(segment, split) ? border(segment, split) : split;
                for (Glyph glyph : segment.glyphs()) {
                    boolean whole = border == split && Math.abs(baseline - anchor.baseline()) > ABOVE;
                    float place = whole ? segment.middle() : glyph.middle();
                    (place < border ? atLeft : atRight).add(glyph);
                }
            }
            add(left, page.page(), atLeft);
            add(right, page.page(), atRight);
        }
        return new Columns(page, split, anchor.baseline(), left, right);
    }

    private static boolean isNameAbove(List<Segment> line, Glyph anchor, float split) {
        return line.getFirst().baseline() >= anchor.baseline() - FAR_ABOVE
                && line.stream().allMatch(segment -> segment.right() < split && isCapitals(segment));
    }

    private static boolean isCapitals(Segment segment) {
        return segment.text().codePoints().anyMatch(Character::isUpperCase)
                && segment.text().codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean straddles(Segment segment, float split) {
        return segment.x() < split && segment.right() > split;
    }

    /** Where a line of both columns without a wide gap is cut: where the type turns italic, or at the widest gap. */
    private static float border(Segment segment, float split) {
        List<Glyph> printed = segment.glyphs().stream()
                .filter(glyph -> !glyph.text().isBlank())
                .toList();
        float border = split;
        float widest = 0.6f * segment.size();
        for (int i = 1; i < printed.size(); i++) {
            Glyph before = printed.get(i - 1);
            Glyph next = printed.get(i);
            float gap = next.x() - before.right();
            boolean turns = next.italic() && !before.italic() && gap > 0.15f * segment.size();
            if (Math.abs(next.x() - split) < NEAR_SPLIT && (turns || gap > widest)) {
                border = next.x() - gap / 2;
                widest = turns ? Float.MAX_VALUE : gap;
            }
        }
        return border;
    }

    private static void add(List<Segment> column, int page, List<Glyph> glyphs) {
        if (glyphs.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
            column.add(Segment.sorted(page, glyphs));
        }
    }

    private static Optional<Glyph> start(List<Segment> line, String anchor) {
        List<Glyph> glyphs =
                line.stream().flatMap(segment -> segment.glyphs().stream()).toList();
        StringBuilder bare = new StringBuilder();
        List<Glyph> owners = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            String letters = Words.bare(glyph.text());
            bare.append(letters);
            for (int i = 0; i < letters.length(); i++) {
                owners.add(glyph);
            }
        }
        int at = bare.indexOf(anchor);
        return at < 0 ? Optional.empty() : Optional.of(owners.get(at));
    }
}
