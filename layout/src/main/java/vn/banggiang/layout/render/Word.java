package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.layout.form.Typeface;

/** Letters between two spaces, in one or several faces, at one size. */
record Word(List<Piece> pieces, float width) {
    /** Part of a word in one face. */
    record Piece(String text, Typeface face) {}

    /** Splits runs at their spaces; a word wider than {@code widest} is cut into pieces that fit. */
    static List<Word> of(List<Run> runs, float size, float widest, Fonts fonts) {
        List<Word> words = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        float width = 0;
        for (Run run : runs) {
            for (int codePoint : run.text().codePoints().toArray()) {
                String letter = Character.toString(codePoint);
                float advance = codePoint == ' ' ? 0 : fonts.width(letter, run.face(), size);
                if (!current.isEmpty() && (codePoint == ' ' || width + advance > widest)) {
                    words.add(new Word(List.copyOf(current), width));
                    current.clear();
                    width = 0;
                }
                if (codePoint != ' ') {
                    append(current, letter, run.face());
                    width += advance;
                }
            }
        }
        if (!current.isEmpty()) {
            words.add(new Word(List.copyOf(current), width));
        }
        return words;
    }

    private static void append(List<Piece> pieces, String letter, Typeface face) {
        if (!pieces.isEmpty() && pieces.getLast().face() == face) {
            pieces.add(new Piece(pieces.removeLast().text() + letter, face));
        } else {
            pieces.add(new Piece(letter, face));
        }
    }
}
