package vn.banggiang.demonstration;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A picture that the program draws for the demonstration: of no real place and nobody. The same seed gives the same bytes.
 *
 * @param seed by which its hills, houses and numbers are placed
 */
record Painting(Motif motif, int seed) {

    static final int WIDTH = 960;
    static final int HEIGHT = 600;

    /** What is to be seen. */
    enum Motif {
        RIVER,
        TERRACES,
        HALL,
        FIGURES,
        TOWN
    }

    /** As a PNG file. */
    InputStream png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var random = new Random((motif.name().hashCode() * 1000L + seed + 1) * 0x9E3779B97F4A7C15L);
        switch (motif) {
            case RIVER -> new Scenery(pen, random).river();
            case TERRACES -> new Scenery(pen, random).terraces();
            case TOWN -> new Scenery(pen, random).town();
            case HALL -> new Interiors(pen, random).hall();
            case FIGURES -> new Interiors(pen, random).figures();
        }
        pen.dispose();
        return written(picture);
    }

    private static InputStream written(BufferedImage picture) {
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }
}
