package vn.banggiang.layout.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.form.Typeface;

/** The page's font in the faces that a document uses, each embedded as a subset, with the widths of its letters. */
final class Fonts {
    private final PDDocument document;
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    Fonts(PDDocument document) {
        this.document = document;
    }

    PDFont pdf(Typeface typeface) {
        return face(typeface).pdf;
    }

    /**
     * Width in points.
     *
     * @throws LayoutException {@code layout.character-missing} naming the first character the font lacks
     */
    float width(String text, Typeface typeface, float size) {
        Face face = face(typeface);
        float width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            width += face.widths.computeIfAbsent(codePoint, face::measure);
        }
        return width * size / 1000;
    }

    /** The text with a question mark for each letter that the font lacks. */
    String printable(String text, Typeface typeface) {
        Face face = face(typeface);
        StringBuilder printable = new StringBuilder();
        new Run(text, typeface)
                .text()
                .codePoints()
                .forEach(letter -> printable.appendCodePoint(face.has(letter) ? letter : '?'));
        return printable.toString();
    }

    private Face face(Typeface typeface) {
        return faces.computeIfAbsent(typeface, this::load);
    }

    private Face load(Typeface typeface) {
        try (InputStream file = typeface.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false); // a ligature would be narrower than the letters that were measured
            return new Face(PDType0Font.load(document, font, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Face(PDFont pdf, Map<Integer, Float> widths) {
        Face(PDFont pdf) {
            this(pdf, new HashMap<>());
        }

        private boolean has(int codePoint) {
            try {
                widths.computeIfAbsent(codePoint, this::measure);
                return true;
            } catch (LayoutException missing) {
                return false;
            }
        }

        private float measure(int codePoint) {
            String letter = Character.toString(codePoint);
            try {
                return pdf.getStringWidth(letter);
            } catch (IllegalArgumentException e) {
                throw new LayoutException("layout.character-missing", e, letter, "U+%04X".formatted(codePoint));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
