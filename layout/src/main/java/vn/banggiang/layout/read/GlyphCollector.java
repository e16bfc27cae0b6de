package vn.banggiang.layout.read;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.LayoutException;

/**
 * Takes the letters of one page, those filled into form fields included. What is printed in a font that cannot be read is
 * left out, as a picture would be.
 */
final class GlyphCollector extends PDFTextStripper {
    /** A dense page has 6,000 letters. */
    private static final int MOST_GLYPHS = 100_000;

    private static final int MOST_WIDGETS = 200;
    private static final float BOLD_WEIGHT = 600;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Box> filled = new ArrayList<>();
    private int field;

    private GlyphCollector() {}

    static PageText read(PDDocument document, int page) throws IOException {
        InflationGuard.checkPage(document.getPage(page - 1).getCOSObject());
        GlyphCollector collector = new GlyphCollector();
        collector.setStartPage(page);
        collector.setEndPage(page);
        collector.takeReadable(document);
        PDPage source = document.getPage(page - 1);
        PDRectangle box = source.getCropBox();
        boolean turned = source.getRotation() % 180 != 0;
        return PageText.of(
                page,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                collector.glyphs,
                collector.filled);
    }

    /** A page that breaks off counts up to there: its facts are a proposal, and the clerk has the paper before him. */
    private void takeReadable(PDDocument document) {
        try {
            getText(document);
        } catch (LayoutException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            field = 0;
        }
    }

    /** One operator that fails, such as text in a damaged font, does not bar what is printed after it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {}

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() != getStartPage()) {
            return;
        }
        super.processPage(page);
        int widgets = 0;
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean visible = !annotation.isHidden() && !annotation.isNoView();
            if (annotation instanceof PDAnnotationWidget && visible && widgets < MOST_WIDGETS) {
                field = ++widgets;
                int before = glyphs.size();
                showAnnotation(annotation);
                if (glyphs.size() > before && page.getRotation() == 0) {
                    filled.add(box(page, annotation.getRectangle()));
                }
            }
        }
        field = 0;
    }

    private Box box(PDPage page, PDRectangle field) {
        PDRectangle crop = page.getCropBox();
        float x = field.getLowerLeftX() - crop.getLowerLeftX();
        float y = crop.getUpperRightY() - field.getUpperRightY();
        return new Box(getCurrentPageNo(), x, y, Math.max(0, field.getWidth()), Math.max(0, field.getHeight()));
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = text(position);
        if (text.isEmpty()) {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new LayoutException("layout.page-too-dense", MOST_GLYPHS);
        }
        // A loose accent belongs to the letter before it, wherever its own position is.
        if (isMark(text) && !glyphs.isEmpty()) {
            glyphs.add(glyphs.removeLast().with(text));
            return;
        }
        PDFont font = position.getFont();
        glyphs.add(new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, position.getFontSizeInPt()),
                isBold(font),
                isItalic(font),
                field));
    }

    private static String text(TextPosition position) {
        String text = position.getUnicode();
        if (text == null) {
            return "";
        }
        String font = name(position.getFont());
        return Tcvn3.encodes(font) ? Tcvn3.decode(text, font) : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isMark(String text) {
        return text.codePoints().allMatch(code -> Character.getType(code) == Character.NON_SPACING_MARK);
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name(font).toLowerCase(Locale.ROOT).contains("bold")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }

    private static boolean isItalic(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = name(font).toLowerCase(Locale.ROOT);
        return name.contains("italic") || name.contains("oblique") || (descriptor != null && descriptor.isItalic());
    }

    private static String name(PDFont font) {
        String name = font.getName();
        return name == null ? "" : name;
    }
}
