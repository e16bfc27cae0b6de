package vn.banggiang.signatures;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages with their annotations at 100 dpi, giving up on pages that would take too much time or memory. */
final class PageImages extends PDFRenderer {

    /** 100 dots an inch over PDF's 72 units. */
    private static final float SCALE = 100f / 72;

    /** An A2 page at this scale; larger ones are refused. */
    private static final long MOST_PIXELS = 5_000_000;

    private static final long MOST_IMAGE_PIXELS = 60_000_000;

    private final long deadline;

    /** @param deadline by {@link System#nanoTime()} */
    PageImages(PDDocument document, long deadline) {
        super(document);
        this.deadline = deadline;
    }

    PDPage page(int index) {
        return document.getPage(index);
    }

    /** The page in 0xRRGGBB pixels. */
    BufferedImage render(int index) {
        PDRectangle box = page(index).getCropBox();
        if ((double) box.getWidth() * box.getHeight() * SCALE * SCALE > MOST_PIXELS) {
            throw new TooCostlyException();
        }
        try {
            return renderImage(index, SCALE, ImageType.RGB);
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new UnreadableException(e);
        }
    }

    /** Where a rectangle of the page's user space lies in its picture, a pixel wider on each side. */
    static Rectangle pixels(PDPage page, PDRectangle rectangle) {
        PDRectangle box = page.getCropBox();
        float left = rectangle.getLowerLeftX() - box.getLowerLeftX();
        float top = box.getUpperRightY() - rectangle.getUpperRightY();
        Rectangle upright = scaled(left, top, rectangle.getWidth(), rectangle.getHeight());
        return switch (page.getRotation()) {
            case 90 ->
                scaled(
                        rectangle.getLowerLeftY() - box.getLowerLeftY(),
                        left,
                        rectangle.getHeight(),
                        rectangle.getWidth());
            case 180 ->
                scaled(
                        box.getUpperRightX() - rectangle.getUpperRightX(),
                        rectangle.getLowerLeftY() - box.getLowerLeftY(),
                        rectangle.getWidth(),
                        rectangle.getHeight());
            case 270 ->
                scaled(
                        top,
                        box.getUpperRightX() - rectangle.getUpperRightX(),
                        rectangle.getHeight(),
                        rectangle.getWidth());
            default -> upright;
        };
    }

    private static Rectangle scaled(float x, float y, float width, float height) {
        int left = (int) Math.floor(x * SCALE) - 1;
        int top = (int) Math.floor(y * SCALE) - 1;
        return new Rectangle(
                left,
                top,
                (int) Math.ceil((x + width) * SCALE) + 1 - left,
                (int) Math.ceil((y + height) * SCALE) + 1 - top);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, deadline);
    }

    private static final class Drawer extends PageDrawer {

        private final long deadline;

        Drawer(PageDrawerParameters parameters, long deadline) throws IOException {
            super(parameters);
            this.deadline = deadline;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new TooCostlyException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MOST_IMAGE_PIXELS) {
                throw new TooCostlyException();
            }
            super.drawImage(image);
        }
    }

    /** The page would take more time or memory than there is. */
    static final class TooCostlyException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The page cannot be drawn. */
    static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableException(Throwable cause) {
            super(cause);
        }
    }
}
