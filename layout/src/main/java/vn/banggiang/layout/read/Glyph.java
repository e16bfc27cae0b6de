package vn.banggiang.layout.read;

/**
 * One printed letter, in points from the top left.
 *
 * @param field which form field's appearance it stands in, counted from 1; 0 for the page itself
 */
record Glyph(String text, float x, float baseline, float width, float size, boolean bold, boolean italic, int field) {
    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    /** Whether the other is the same letter printed once more to make it bolder. */
    boolean isReprintOf(Glyph other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < size / 10
                && Math.abs(baseline - other.baseline) < size / 10;
    }

    Glyph with(String mark) {
        return new Glyph(text + mark, x, baseline, width, size, bold, italic, field);
    }
}
