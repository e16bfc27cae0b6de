package vn.banggiang.layout.render;

import vn.banggiang.layout.SignatureBoxes;

/** Measures of the page in points; annex I gives the ranges, and annex V of its part I the sizes. */
final class Sheet {
    static final float WIDTH = 210 * SignatureBoxes.MM;
    static final float HEIGHT = 297 * SignatureBoxes.MM;
    static final float TOP = 20 * SignatureBoxes.MM;
    static final float BOTTOM = HEIGHT - 20 * SignatureBoxes.MM;
    static final float LEFT = 30 * SignatureBoxes.MM;
    static final float RIGHT = WIDTH - 18 * SignatureBoxes.MM;
    static final float TEXT_WIDTH = RIGHT - LEFT;

    /** First-line indent: 1.27 cm. */
    static final float INDENT = 12.7f * SignatureBoxes.MM;

    /** Space between two paragraphs. */
    static final float PARAGRAPH_GAP = 6;

    static final float BODY_SIZE = 14;
    static final float RULE = 0.75f;

    /** Ascent and descent of the font, and the pitch of single-spaced lines, in parts of its size. */
    private static final float ASCENT = 0.891f;

    private static final float DESCENT = 0.216f;
    private static final float SINGLE = 1.15f;

    private Sheet() {}

    /** Pitch of single-spaced lines. */
    static float single(float size) {
        return size * SINGLE;
    }

    /** Pitch of the lines of running text: a little above single spacing. */
    static float bodyPitch() {
        return BODY_SIZE * 1.22f;
    }

    /** From the top of a line of this pitch to its baseline. */
    static float baseline(float size, float pitch) {
        return (pitch - size * (ASCENT + DESCENT)) / 2 + size * ASCENT;
    }
}
