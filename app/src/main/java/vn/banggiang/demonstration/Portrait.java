package vn.banggiang.demonstration;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Head and shoulders without a face, as the program draws them for the demonstration: it is nobody.
 *
 * @param seed by which colours are chosen
 * @param longHair whether hair falls to the shoulders
 */
record Portrait(int seed, boolean longHair) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final Color[] WALLS = {
        new Color(0xC9DADF), new Color(0xD8D2C4), new Color(0xC8D5CB), new Color(0xD3CFDD)
    };
    private static final Color[] SUITS = {new Color(0x22303F), new Color(0x2F3B4E), new Color(0x35343C)};
    private static final Color SKIN = new Color(0xD9B08C);
    private static final Color HAIR = new Color(0x2A2422);

    /** As a PNG file. */
    InputStream png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color wall = WALLS[Math.floorMod(seed, WALLS.length)];
        pen.setPaint(new GradientPaint(0, 0, wall.brighter(), WIDTH, HEIGHT, wall));
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        if (longHair) {
            pen.setColor(HAIR);
            pen.fill(new Ellipse2D.Double(168, 150, 264, 430));
        }
        shoulders(pen);
        head(pen);
        pen.dispose();
        return written(picture);
    }

    private void shoulders(Graphics2D pen) {
        pen.setColor(SKIN.darker());
        pen.fill(new Rectangle2D.Double(248, 420, 104, 150));
        pen.setColor(SUITS[Math.floorMod(seed / WALLS.length, SUITS.length)]);
        var suit = new Path2D.Double();
        suit.moveTo(40, HEIGHT);
        suit.curveTo(50, 610, 120, 560, 248, 522);
        suit.lineTo(352, 522);
        suit.curveTo(480, 560, 550, 610, 560, HEIGHT);
        suit.closePath();
        pen.fill(suit);
        pen.setColor(Color.WHITE);
        pen.fill(triangle(236, 516, 364, 516, 300, 720));
        pen.setColor(SKIN.darker());
        pen.fill(triangle(262, 500, 338, 500, 300, 570));
        pen.setColor(new Color(seed % 2 == 0 ? 0x7A1F24 : 0x1D4E6B));
        pen.fill(triangle(284, 572, 316, 572, 300, 720));
    }

    private void head(Graphics2D pen) {
        var face = new Ellipse2D.Double(196, 180, 208, 280);
        pen.setColor(SKIN);
        pen.fill(face);
        var hair = new Area(new Ellipse2D.Double(184, 150, 232, 260));
        hair.subtract(new Area(new Ellipse2D.Double(206, 236, 188, 250)));
        hair.intersect(new Area(new Rectangle2D.Double(0, 0, WIDTH, longHair ? 380 : 300)));
        pen.setColor(HAIR);
        pen.fill(hair);
    }

    private static Path2D triangle(double ax, double ay, double bx, double by, double cx, double cy) {
        var path = new Path2D.Double();
        path.moveTo(ax, ay);
        path.lineTo(bx, by);
        path.lineTo(cx, cy);
        path.closePath();
        return path;
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
