package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.banggiang.layout.Box;

/** The lines of a page from top to bottom, each split where a wide gap parts columns. */
record PageText(int page, float width, float height, List<List<Segment>> lines) {
    /** Baselines of one line differ by less than this part of the size. */
    private static final float SAME_LINE = 0.3f;
    /** A gap this wide, in parts of the size, parts columns. */
    private static final float COLUMN_GAP = 1.3f;

    /** Margin of a field that its text leaves free. */
    private static final float FIELD_PADDING = 2;

    /** The lines of a page, from its letters and the fields that have been filled in. */
    static PageText of(int page, float width, float height, List<Glyph> glyphs, List<Box> filled) {
        List<Glyph> printed = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!isCovered(glyph, filled) && glyph.x() > -glyph.size() && glyph.x() < width && glyph.baseline() > 0) {
                printed.add(glyph);
            }
        }
        printed.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Segment>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : printed) {
            if (!line.isEmpty() && glyph.baseline() - line.getFirst().baseline() > SAME_LINE * glyph.size()) {
                add(lines, segments(page, line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            add(lines, segments(page, line));
        }
        return new PageText(page, width, height, List.copyOf(lines));
    }

    /** All segments from top to bottom, those of a line from left to right. */
    List<Segment> segments() {
        return lines.stream().flatMap(List::stream).toList();
    }

    private static void add(List<List<Segment>> lines, List<Segment> segments) {
        if (!segments.isEmpty()) {
            lines.add(segments);
        }
    }

    private static List<Segment> segments(int page, List<Glyph> line) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        List<Glyph> spaces = new ArrayList<>();
        for (Glyph glyph : Segment.sorted(page, line).glyphs()) {
            if (glyph.text().isBlank()) {
                spaces.add(glyph);
                continue;
            }
            if (!current.isEmpty() && glyph.isReprintOf(current.getLast())) {
                continue;
            }
            if (!current.isEmpty() && glyph.x() - current.getLast().right() > COLUMN_GAP * glyph.size()) {
                segments.add(new Segment(page, current));
                current.clear();
            } else if (!current.isEmpty()) {
                current.addAll(spaces);
            }
            spaces.clear();
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            segments.add(new Segment(page, current));
        }
        return segments;
    }

    /** Whether a field that has been filled in lies over what the page had printed. */
    private static boolean isCovered(Glyph glyph, List<Box> filled) {
        return glyph.field() == 0
                && filled.stream()
                        .anyMatch(box -> glyph.middle() > box.x() + FIELD_PADDING
                                && glyph.middle() < box.right() - FIELD_PADDING
                                && glyph.baseline() > box.y()
                                && glyph.baseline() < box.bottom());
    }
}
