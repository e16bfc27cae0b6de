package vn.banggiang.layout.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font that a later hand fills a field with: it must be embedded whole, since a subset made on saving would not hold
 * letters that are not on the page yet. So the file itself is cut down to the letters beforehand.
 */
final class FieldFont {
    /** Not the usual "ABCDEF+": to PDFBox that means letters may still be taken away on saving. */
    private static final String PREFIX = "BangGiang-";

    /** Without hinting: a third of the size. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** Height of the capitals in parts of the size. */
    static final float CAP_HEIGHT = 0.662f;

    private FieldFont() {}

    static PDFont embed(PDDocument document, Typeface typeface, String letters) throws IOException {
        try (InputStream file = typeface.open();
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            subsetter.setPrefix(PREFIX);
            letters.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            PDFont font = PDType0Font.load(document, new ByteArrayInputStream(subset.toByteArray()), false);
            // The subset does not tell its cap height, by which appearances place their baseline.
            font.getFontDescriptor().setCapHeight(CAP_HEIGHT * 1000);
            return font;
        }
    }
}
