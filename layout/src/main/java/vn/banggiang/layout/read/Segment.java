package vn.banggiang.layout.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.banggiang.layout.Box;

/** Letters of one line that belong together, in reading order; never empty. */
record Segment(int page, List<Glyph> glyphs) {
    private static final float ASCENT = 0.9f;
    private static final float HEIGHT = 1.15f;
    /** A gap this wide, in parts of the size, parts two words; narrower if the producer wrote a space. */
    private static final float WORD_GAP = 0.17f;

    private static final float SPACE_GAP = 0.08f;

    Segment {
        glyphs = List.copyOf(glyphs);
    }

    static Segment sorted(int page, List<Glyph> glyphs) {
        List<Glyph> inOrder = new ArrayList<>(glyphs);
        inOrder.sort(Comparator.comparingDouble(Glyph::x));
        return new Segment(page, inOrder);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        boolean space = false;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                space = true;
                continue;
            }
            if (last != null) {
                float gap = (glyph.x() - last.right()) / Math.max(last.size(), glyph.size());
                if (gap > WORD_GAP || (space && gap > SPACE_GAP)) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            last = glyph;
            space = false;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    float x() {
        return printed().getFirst().x();
    }

    float right() {
        return printed().getLast().right();
    }

    float middle() {
        return (x() + right()) / 2;
    }

    float width() {
        return right() - x();
    }

    float baseline() {
        return printed().getFirst().baseline();
    }

    /** The size that most of its letters have. */
    float size() {
        List<Glyph> printed = printed();
        return printed.stream()
                .map(Glyph::size)
                .sorted()
                .skip(printed.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    boolean isBold() {
        return most(Glyph::bold);
    }

    boolean isItalic() {
        return most(Glyph::italic);
    }

    Box box() {
        float size = size();
        return new Box(page, x(), baseline() - size * ASCENT, Math.max(0, width()), size * HEIGHT);
    }

    private boolean most(Predicate<Glyph> style) {
        List<Glyph> printed = printed();
        return printed.stream().filter(style).count() * 2 > printed.size();
    }

    /** The letters without spaces; the spaces alone if there is nothing else. */
    private List<Glyph> printed() {
        List<Glyph> printed =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        return printed.isEmpty() ? glyphs : printed;
    }
}
