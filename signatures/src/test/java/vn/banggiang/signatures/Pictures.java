package vn.banggiang.signatures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Simple transparent pictures. */
final class Pictures {

    static final SignatureImage SIGNATURE = draw(240, 90, Color.BLUE);
    static final SignatureImage SEAL = draw(200, 200, Color.RED);

    private Pictures() {}

    private static SignatureImage draw(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(5));
        graphics.drawOval(5, 5, width - 10, height - 10);
        graphics.drawLine(10, height / 2, width - 10, height / 2);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return SignatureImage.ofPng(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
