package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.layout.form.Typeface;

/** Letters between two spaces, in one or several faces, at one size. */
record Word(List<Piece> pieces, float width) {
    /** Part of a word in one face and colour. */
    record Piece(String text, Typeface face, boolean blank) {}

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
                    append(current, letter, run);
                    width += advance;
                }
            }
        }
        if (!current.isEmpty()) {
            words.add(new Word(List.copyOf(current), width));
        }
        return words;
    }

    private static void append(List<Piece> pieces, String letter, Run run) {
        boolean goesOn = !pieces.isEmpty()
                && pieces.getLast().face() == run.face()
                && pieces.getLast().blank() == run.blank();
        String before = goesOn ? pieces.removeLast().text() : "";
        pieces.add(new Piece(before + letter, run.face(), run.blank()));
    }
}
