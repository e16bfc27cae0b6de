package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.layout.form.Typeface;

/** Sets text as lines and lines as rows: what all parts of the page have in common. */
final class Setter {
    private final Fonts fonts;
    private final Blanks blanks;

    Setter(Fonts fonts, Blanks blanks) {
        this.fonts = fonts;
        this.blanks = blanks;
    }

    float width(String text, Typeface face, float size) {
        return fonts.width(text, face, size);
    }

    /** The text with a question mark for each letter that the font lacks. */
    String printable(String text, Typeface face) {
        return fonts.printable(text, face);
    }

    /** Lines of about equal length, to be centred. */
    List<Line> balanced(String text, Typeface face, float size, float width) {
        return new LineBreaker(size, fonts).balanced(words(List.of(new Run(text, face)), size, width), width);
    }

    /** Lines from the left; those after the first are indented. */
    List<Line> ragged(String text, Typeface face, float size, float hanging, float width) {
        return new LineBreaker(size, fonts)
                .greedy(words(List.of(new Run(text, face)), size, width - hanging), hanging, width);
    }

    /** Centred rows over the width of the text, kept together. */
    List<Row> centred(String text, Typeface face, float size, float above) {
        List<Row> rows = new ArrayList<>();
        float pitch = Sheet.single(size);
        for (Line line : balanced(text, face, size, Sheet.TEXT_WIDTH * 0.9f)) {
            Row row = Row.of(rows.isEmpty() ? above : 0, pitch, (canvas, top) -> {
                float x = Sheet.LEFT + (Sheet.TEXT_WIDTH - line.width()) / 2;
                canvas.line(line, x, top + Sheet.baseline(size, pitch));
            });
            rows.add(rows.isEmpty() ? row : row.staying());
        }
        return rows;
    }

    /** A paragraph of running text: justified, first line indented, at least two lines on each page. */
    List<Row> paragraph(List<Run> runs, float above) {
        float size = Sheet.BODY_SIZE;
        float pitch = Sheet.bodyPitch();
        List<Word> words = words(runs, size, Sheet.TEXT_WIDTH - Sheet.INDENT);
        List<Line> lines = new LineBreaker(size, fonts).justified(words, Sheet.INDENT, 0, Sheet.TEXT_WIDTH);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Row row = Row.of(
                    i == 0 ? above : 0,
                    pitch,
                    (canvas, top) -> canvas.line(line, Sheet.LEFT, top + Sheet.baseline(size, pitch)));
            boolean leavesOrphanOrWidow = i == 1 || (i > 0 && i == lines.size() - 1);
            rows.add(leavesOrphanOrWidow ? row.staying() : row);
        }
        return rows;
    }

    private List<Word> words(List<Run> runs, float size, float widest) {
        return Word.of(blanks.mark(runs), size, widest, fonts);
    }
}
