package vn.banggiang.demonstration;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Land as the demonstration draws it: mountains of limestone one behind the other in the mist, water, fields, houses. */
final class Scenery {

    private static final int WIDTH = Painting.WIDTH;
    private static final int HEIGHT = Painting.HEIGHT;
    private static final Color[][] SKIES = {
        {new Color(0xF6D9B0), new Color(0xDCE9EA)},
        {new Color(0xBFDDE6), new Color(0xF3EFDF)},
        {new Color(0xE9B7A0), new Color(0xF7E6CB)},
        {new Color(0x9FC4D6), new Color(0xE6EEE4)}
    };
    private static final Color FAR = new Color(0x9DB9BC);
    private static final Color NEAR = new Color(0x2E5A52);

    private final Graphics2D pen;
    private final Random random;

    Scenery(Graphics2D pen, Random random) {
        this.pen = pen;
        this.random = random;
    }

    void river() {
        sky();
        mountains(5, 330);
        bank(395, new Color(0x6E9A62));
        water(430);
        boat(520 + random.nextInt(50));
    }

    void terraces() {
        sky();
        mountains(4, 300);
        for (int step = 0; step < 11; step++) {
            double down = step / 10.0;
            terrace(320 + step * 27, mix(new Color(0xC9B458), new Color(0x4F7F3A), down), 18 + step * 3);
        }
    }

    void town() {
        sky();
        mountains(4, 320);
        bank(400, new Color(0x7C9A6A));
        for (int x = -20; x < WIDTH; ) {
            int width = 46 + random.nextInt(44);
            house(x, 452, width, 54 + random.nextInt(70));
            x += width + random.nextInt(14);
        }
        water(452);
    }

    private void sky() {
        Color[] sky = SKIES[random.nextInt(SKIES.length)];
        pen.setPaint(new GradientPaint(0, 0, sky[0], 0, 400, sky[1]));
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        int size = 70 + random.nextInt(40);
        pen.setColor(new Color(255, 246, 220, 210));
        pen.fill(new Ellipse2D.Double(120 + random.nextInt(640), 50 + random.nextInt(90), size, size));
    }

    /** The nearer, the darker and lower; mist lies between them. */
    private void mountains(int ranges, int foot) {
        for (int range = 0; range < ranges; range++) {
            double near = range / (ranges - 1.0);
            int base = foot + (int) (near * 90);
            pen.setColor(mix(FAR, NEAR, near));
            pen.fill(range(base, 200 - near * 80));
            pen.setPaint(new GradientPaint(
                    0, base - 110, new Color(255, 255, 255, 0), 0, base + 10, new Color(255, 255, 255, 120)));
            pen.fill(new Rectangle2D.Double(0, base - 110, WIDTH, 130));
        }
    }

    /** Steep domes beside each other, as limestone weathers. */
    private Path2D range(int base, double height) {
        Path2D line = new Path2D.Double();
        line.moveTo(-40, HEIGHT);
        line.lineTo(-40, base);
        for (double x = -40; x < WIDTH + 40; ) {
            double width = 90 + random.nextInt(150);
            double top = base - height * (0.45 + random.nextDouble() * 0.75);
            line.curveTo(x + width * 0.18, base - 20, x + width * 0.22, top, x + width * 0.5, top);
            line.curveTo(x + width * 0.78, top, x + width * 0.84, base - 30, x + width, base - random.nextInt(26));
            x += width;
        }
        line.lineTo(WIDTH + 240, HEIGHT);
        line.closePath();
        return line;
    }

    private void bank(int y, Color colour) {
        Path2D bank = new Path2D.Double();
        bank.moveTo(0, HEIGHT);
        bank.lineTo(0, y + random.nextInt(20));
        bank.curveTo(WIDTH * 0.3, y - 18, WIDTH * 0.55, y + 34, WIDTH, y - 4);
        bank.lineTo(WIDTH, HEIGHT);
        bank.closePath();
        pen.setPaint(new GradientPaint(0, y - 20, colour, 0, y + 120, colour.darker()));
        pen.fill(bank);
    }

    private void water(int y) {
        Path2D river = new Path2D.Double();
        river.moveTo(0, HEIGHT);
        river.lineTo(0, y + 34);
        river.curveTo(WIDTH * 0.3, y - 6, WIDTH * 0.62, y + 46, WIDTH, y + 12);
        river.lineTo(WIDTH, HEIGHT);
        river.closePath();
        pen.setPaint(new GradientPaint(0, y, new Color(0x9CC7C9), 0, HEIGHT, new Color(0x2F7C86)));
        pen.fill(river);
        pen.setColor(new Color(255, 255, 255, 70));
        for (int wave = 0; wave < 34; wave++) {
            double across = random.nextInt(WIDTH);
            double down = y + 60 + random.nextInt(HEIGHT - y - 60);
            pen.fill(new Ellipse2D.Double(across, down, 40 + random.nextInt(130), 2.4));
        }
    }

    private void terrace(int y, Color colour, int swing) {
        Path2D field = new Path2D.Double();
        double shift = random.nextDouble() * 60 - 30;
        field.moveTo(0, HEIGHT);
        field.lineTo(0, y + shift * 0.4);
        field.curveTo(WIDTH * 0.25, y - swing, WIDTH * 0.45, y + swing + shift, WIDTH * 0.62, y);
        field.curveTo(WIDTH * 0.78, y - swing, WIDTH * 0.9, y + swing, WIDTH, y - swing * 0.5);
        field.lineTo(WIDTH, HEIGHT);
        field.closePath();
        pen.setPaint(new GradientPaint(0, y - swing, colour.brighter(), 0, y + 40, colour));
        pen.fill(field);
        pen.setColor(new Color(255, 250, 225, 110));
        pen.draw(field);
    }

    private void house(int x, int foot, int width, int height) {
        Color[] walls = {new Color(0xF0E3C8), new Color(0xE7D2B0), new Color(0xDDE3DA), new Color(0xF2D9BE)};
        pen.setColor(walls[random.nextInt(walls.length)]);
        pen.fill(new Rectangle2D.Double(x, foot - height, width, height + 40));
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - 7, foot - height);
        roof.lineTo(x + width / 2.0, foot - height - 24);
        roof.lineTo(x + width + 7, foot - height);
        roof.closePath();
        pen.setColor(random.nextBoolean() ? new Color(0xA8503A) : new Color(0x6D5A4C));
        pen.fill(roof);
        pen.setColor(new Color(0x4B6472));
        for (int row = foot - height + 12; row < foot - 16; row += 28) {
            for (int column = x + 9; column + 12 < x + width; column += 20) {
                pen.fill(new Rectangle2D.Double(column, row, 10, 14));
            }
        }
    }

    private void boat(int y) {
        double x = 220 + random.nextInt(480);
        Path2D hull = new Path2D.Double();
        hull.moveTo(x, y);
        hull.quadTo(x + 60, y + 26, x + 120, y - 2);
        hull.quadTo(x + 60, y + 12, x, y);
        hull.closePath();
        pen.setColor(new Color(0x3A2E28));
        pen.fill(hull);
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) (from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }
}
