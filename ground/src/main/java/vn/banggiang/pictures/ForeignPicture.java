package vn.banggiang.pictures;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;

/** Bytes from outside, read by pure Java only, and no larger than they may be: their header is looked at first. */
final class ForeignPicture {

    private static final long MOST_PIXELS = 40_000_000;

    /** Twice the widest form: enough to make that one sharp, and a fraction of what a camera writes. */
    private static final int ENOUGH = 3200;

    static {
        // It comes with the writer, and would give foreign bytes to native code.
        var plugins = IIORegistry.getDefaultInstance();
        plugins.deregisterServiceProvider(plugins.getServiceProviderByClass(WebPImageReaderSpi.class));
    }

    private final byte[] content;
    private final Kind kind;

    private ForeignPicture(byte[] content, Kind kind) {
        this.content = content;
        this.kind = kind;
    }

    /** {@code pictures.unknown-kind}, {@code pictures.too-many-pixels} or {@code pictures.unreadable} by the header alone. */
    static ForeignPicture of(byte[] content) {
        var picture = new ForeignPicture(content, Kind.of(content));
        if (picture.kind != Kind.SVG) {
            picture.reading(ForeignPicture::refuseTooManyPixels);
        }
        return picture;
    }

    /** The part of it, upright; {@code pictures.unreadable} where its bytes are not what the header says. */
    BufferedImage read(Crop crop) {
        if (kind == Kind.SVG) {
            BufferedImage drawn = Drawing.of(content);
            Rectangle part = part(crop, drawn.getWidth(), drawn.getHeight());
            return drawn.getSubimage(part.x, part.y, part.width, part.height);
        }
        Orientation orientation = Orientation.of(kind, content);
        BufferedImage upright = orientation.turned(reading(ForeignPicture::scaledDown));
        Rectangle part = part(crop, upright.getWidth(), upright.getHeight());
        return upright.getSubimage(part.x, part.y, part.width, part.height);
    }

    private static BufferedImage scaledDown(ImageReader reader) throws IOException {
        refuseTooManyPixels(reader);
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / ENOUGH);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return plain(reader.read(0, how));
    }

    /** Whatever model of colours it came in. */
    private static BufferedImage plain(BufferedImage picture) {
        boolean seenThrough = picture.getColorModel().hasAlpha();
        var plain = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                seenThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var drawing = plain.createGraphics();
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
        return plain;
    }

    private static Rectangle part(Crop crop, int width, int height) {
        int left = Math.min(width - 1, crop.left() * width / Crop.PARTS);
        int top = Math.min(height - 1, crop.top() * height / Crop.PARTS);
        return new Rectangle(
                left,
                top,
                Math.clamp(Math.round((double) crop.width() * width / Crop.PARTS), 1, width - left),
                Math.clamp(Math.round((double) crop.height() * height / Crop.PARTS), 1, height - top));
    }

    private static long refuseTooManyPixels(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw PicturesException.tooManyPixels();
        }
        return pixels;
    }

    private interface Reading<T> {
        T by(ImageReader reader) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        ImageReader reader = reader();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return reading.by(reader);
        } catch (PicturesException refused) {
            throw refused;
        } catch (IOException | RuntimeException unsound) {
            throw PicturesException.unreadable(unsound);
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.reader());
        if (!readers.hasNext()) {
            throw PicturesException.unknownKind();
        }
        return readers.next();
    }
}
