package vn.banggiang.signatures.demonstration;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.banggiang.layout.form.Typeface;

/** Letters as outlines, from the project's own font: a server need not have any font installed. */
final class Lettering {

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Lettering in(Typeface typeface) {
        try (InputStream in = typeface.open()) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In pixels at that size. */
    double width(String text, double size) {
        return composed(text)
                .codePoints()
                .mapToDouble(letter -> advance(letter) * size)
                .sum();
    }

    /** A line that begins at the origin and stands on the x axis. */
    Shape line(String text, double size) {
        Path2D line = new Path2D.Double();
        double x = 0;
        for (int letter : composed(text).codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(size / unitsPerEm, -size / unitsPerEm);
            line.append(outline(letter).createTransformedShape(place), false);
            x += advance(letter) * size;
        }
        return line;
    }

    /**
     * A line on a circle around the origin, its middle at the top, or at the bottom and readable from outside.
     *
     * @param spacing added after each letter, in pixels
     */
    Shape arc(String text, double size, double radius, double spacing, boolean top) {
        int[] codes = composed(text).codePoints().toArray();
        double along = -(width(text, size) + spacing * (codes.length - 1)) / 2;
        Path2D arc = new Path2D.Double();
        for (int letter : codes) {
            double advance = advance(letter) * size;
            double angle = (along + advance / 2) / radius;
            AffineTransform place = AffineTransform.getRotateInstance(top ? angle : -angle);
            place.translate(-advance / 2, top ? -radius : radius);
            place.scale(size / unitsPerEm, -size / unitsPerEm);
            arc.append(outline(letter).createTransformedShape(place), false);
            along += advance + spacing;
        }
        return arc;
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath outline(int letter) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
