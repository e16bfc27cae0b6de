package vn.banggiang.pictures;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as EXIF notes it in the tag {@code Orientation} (1 to 8). Nothing else of what it notes is read, and
 * nothing of it is written.
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 500;

    /** Upright where nothing, or nothing sound, is noted. */
    static Orientation of(Kind kind, byte[] content) {
        try {
            return switch (kind) {
                case JPEG -> inJpeg(ByteBuffer.wrap(content));
                case WEBP -> inChunks(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN), 12, "EXIF", false);
                case PNG -> inChunks(ByteBuffer.wrap(content), 8, "eXIf", true);
                case GIF, SVG -> UPRIGHT;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean lies() {
        return value >= 5;
    }

    /** The picture as it was seen. */
    BufferedImage turned(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        var upright = new BufferedImage(lies() ? height : width, lies() ? width : height, picture.getType());
        var drawing = upright.createGraphics();
        drawing.drawImage(picture, turning(width, height), null);
        drawing.dispose();
        return upright;
    }

    private AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation inJpeg(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xff) == 0xff && (jpeg.get(at + 1) & 0xff) != 0xda) {
            int length = jpeg.getShort(at + 2) & 0xffff;
            boolean exif = (jpeg.get(at + 1) & 0xff) == 0xe1
                    && jpeg.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF));
            if (exif) {
                return inTiff(jpeg.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inChunks(ByteBuffer content, int first, String name, boolean lengthBefore) {
        int at = first;
        while (at + 8 < content.limit()) {
            int length = content.getInt(lengthBefore ? at : at + 4);
            var called = new byte[4];
            content.get(lengthBefore ? at + 4 : at, called);
            if (length < 0) {
                return UPRIGHT;
            } else if (new String(called, StandardCharsets.ISO_8859_1).equals(name)) {
                ByteBuffer exif = content.slice(at + 8, length);
                boolean prefixed =
                        length > EXIF.length && exif.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
                return inTiff(prefixed ? exif.slice(EXIF.length, length - EXIF.length) : exif);
            }
            at = Math.addExact(at, 8 + length + (lengthBefore ? 4 : length % 2));
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(tiff.getShort(directory) & 0xffff, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
