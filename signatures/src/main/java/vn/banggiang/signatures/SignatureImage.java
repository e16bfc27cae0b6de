package vn.banggiang.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture shown in a signature's field: a PNG, best with a transparent ground, at most 1,000 pixels a side and 1 MB.
 * Decree 30/2020, annex I: a person's signature is blue, an agency's seal red.
 */
public final class SignatureImage {

    private static final int LONGEST_SIDE = 1000;
    private static final int MOST_BYTES = 1 << 20;

    private final byte[] png;
    private final int width;
    private final int height;

    private SignatureImage(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** {@link SignaturesException} when the bytes are no PNG or too large. */
    public static SignatureImage ofPng(byte[] png) {
        if (png.length > MOST_BYTES) {
            throw SignaturesException.tooLarge("signing.image-too-large", LONGEST_SIDE);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE) {
                throw SignaturesException.tooLarge("signing.image-too-large", LONGEST_SIDE);
            }
            reader.read(0);
            return new SignatureImage(png.clone(), width, height);
        } catch (IOException | IllegalArgumentException e) {
            throw SignaturesException.invalid(e, "signing.image-unreadable");
        } finally {
            reader.dispose();
        }
    }

    /** The PNG's bytes. */
    public byte[] png() {
        return png.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureImage image && Arrays.equals(png, image.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
