package vn.banggiang.layout.render;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.form.Typeface;

/** A page to print on: points, origin at the top left. */
final class Canvas {
    /** Unlike the black of what is said and the red of stamps. */
    private static final Color BLANK = new Color(0xB3, 0x5A, 0x00);

    private final PDPageContentStream stream;
    private final Fonts fonts;
    private final int page;
    private final float pageHeight;
    private final Map<String, Box> fields;

    Canvas(PDPageContentStream stream, Fonts fonts, int page, float pageHeight, Map<String, Box> fields) {
        this.stream = stream;
        this.fonts = fonts;
        this.page = page;
        this.pageHeight = pageHeight;
        this.fields = fields;
    }

    /** A line of words whose left edge is the text's left edge plus the line's indent. */
    void line(Line line, float left, float baseline) {
        draw(() -> {
            stream.beginText();
            stream.newLineAtOffset(left + line.indent(), pageHeight - baseline);
            float space = fonts.width(" ", Typeface.REGULAR, line.size());
            float stretch = (space - line.gap()) / line.size() * 1000;
            Typeface face = null;
            boolean blank = false;
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < line.words().size(); i++) {
                if (i > 0) {
                    parts.add(" ");
                    parts.add(stretch);
                }
                for (Word.Piece piece : line.words().get(i).pieces()) {
                    if (piece.face() != face) {
                        show(parts);
                        face = piece.face();
                        stream.setFont(fonts.pdf(face), line.size());
                    }
                    if (piece.blank() != blank) {
                        show(parts);
                        blank = piece.blank();
                        stream.setNonStrokingColor(blank ? BLANK : Color.BLACK);
                    }
                    parts.add(piece.text());
                }
            }
            show(parts);
            if (blank) {
                stream.setNonStrokingColor(Color.BLACK);
            }
            stream.endText();
        });
    }

    /** Text in one face from this point on. */
    void text(String text, Typeface face, float size, float x, float baseline) {
        draw(() -> {
            stream.beginText();
            stream.setFont(fonts.pdf(face), size);
            stream.newLineAtOffset(x, pageHeight - baseline);
            stream.showText(text);
            stream.endText();
        });
    }

    /** Text centred on x. */
    void centred(String text, Typeface face, float size, float x, float baseline) {
        text(text, face, size, x - fonts.width(text, face, size) / 2, baseline);
    }

    void colour(Color colour) {
        draw(() -> {
            stream.setNonStrokingColor(colour);
            stream.setStrokingColor(colour);
        });
    }

    /** A horizontal rule. */
    void rule(float x, float y, float width, float thickness) {
        draw(() -> {
            stream.setLineWidth(thickness);
            stream.moveTo(x, pageHeight - y);
            stream.lineTo(x + width, pageHeight - y);
            stream.stroke();
        });
    }

    /** The border of a rectangle; the border's outer edge is the rectangle. */
    void frame(float x, float y, float width, float height, float thickness) {
        draw(() -> {
            stream.setLineWidth(thickness);
            stream.addRect(
                    x + thickness / 2, pageHeight - y - height + thickness / 2, width - thickness, height - thickness);
            stream.stroke();
        });
    }

    void fill(float x, float y, float width, float height) {
        draw(() -> {
            stream.addRect(x, pageHeight - y - height, width, height);
            stream.fill();
        });
    }

    /** Keeps this rectangle of the page for a form field. */
    void field(String name, float x, float y, float width, float height) {
        fields.put(name, new Box(page, x, y, width, height));
    }

    private void show(List<Object> parts) throws IOException {
        if (!parts.isEmpty()) {
            stream.showTextWithPositioning(parts.toArray());
            parts.clear();
        }
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }
}
