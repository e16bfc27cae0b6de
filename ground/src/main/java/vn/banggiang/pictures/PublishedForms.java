package vn.banggiang.pictures;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A picture in the formats and widths in which it is published; what it was made of leaves no trace but its pixels. */
final class PublishedForms {

    private static final List<Integer> WIDTHS = List.of(1600, 960, 480);
    private static final float QUALITY = 0.82f;

    /** One of them with its bytes, which nobody changes. */
    static final class Made {

        private final PictureForm form;
        private final byte[] content;

        private Made(PictureForm form, byte[] content) {
            this.form = form;
            this.content = content;
        }

        PictureForm form() {
            return form;
        }

        byte[] content() {
            return content;
        }
    }

    private PublishedForms() {}

    static List<Made> of(BufferedImage picture) {
        boolean seenThrough = isSeenThrough(picture);
        List<Made> made = new ArrayList<>();
        for (int width : widths(picture.getWidth())) {
            BufferedImage scaled = scaled(picture, width, seenThrough);
            for (PictureFormat format :
                    List.of(PictureFormat.WEBP, seenThrough ? PictureFormat.PNG : PictureFormat.JPEG)) {
                byte[] content = written(scaled, format);
                made.add(new Made(
                        new PictureForm(format, scaled.getWidth(), scaled.getHeight(), content.length), content));
            }
        }
        return made;
    }

    /** Never wider than it is. */
    private static List<Integer> widths(int own) {
        List<Integer> widths = new ArrayList<>();
        widths.add(Math.min(own, WIDTHS.getFirst()));
        WIDTHS.stream().skip(1).filter(width -> width < own).forEach(widths::add);
        return widths;
    }

    private static boolean isSeenThrough(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        return IntStream.range(0, picture.getHeight())
                .anyMatch(y ->
                        IntStream.range(0, picture.getWidth()).anyMatch(x -> picture.getRGB(x, y) >>> 24 < 0xff));
    }

    /** Half by half, so that no pixel is skipped. */
    private static BufferedImage scaled(BufferedImage picture, int width, boolean seenThrough) {
        BufferedImage now = picture;
        do {
            int next = Math.max(width, now.getWidth() / 2);
            int height = Math.max(1, Math.round((float) next * picture.getHeight() / picture.getWidth()));
            var smaller = new BufferedImage(
                    next, height, seenThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            var drawing = smaller.createGraphics();
            drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            drawing.drawImage(now, 0, 0, next, height, null);
            drawing.dispose();
            now = smaller;
        } while (now.getWidth() > width);
        return now;
    }

    private static byte[] written(BufferedImage picture, PictureFormat format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.key()).next();
        var content = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(content)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how(writer, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return content.toByteArray();
    }

    private static ImageWriteParam how(ImageWriter writer, PictureFormat format) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (format != PictureFormat.PNG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(how.getCompressionTypes()[0]);
            how.setCompressionQuality(QUALITY);
        }
        return how;
    }
}
