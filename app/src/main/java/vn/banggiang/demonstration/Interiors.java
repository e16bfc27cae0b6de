package vn.banggiang.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** Rooms and boards as the demonstration draws them: a hall before the meeting, a chart of invented numbers. */
final class Interiors {

    private static final int WIDTH = Painting.WIDTH;
    private static final int HEIGHT = Painting.HEIGHT;

    private final Graphics2D pen;
    private final Random random;

    Interiors(Graphics2D pen, Random random) {
        this.pen = pen;
        this.random = random;
    }

    void hall() {
        Color[] curtains = {new Color(0x8E2B2B), new Color(0x1F5C63), new Color(0x3B4A7A)};
        Color curtain = curtains[random.nextInt(curtains.length)];
        fill(new GradientPaint(0, 0, new Color(0xF3E9D6), 0, HEIGHT, new Color(0xD9C7A6)));
        for (int fold = 0; fold < 16; fold++) {
            pen.setPaint(new GradientPaint(150 + fold * 42, 0, curtain.brighter(), 171 + fold * 42, 0, curtain, true));
            pen.fill(new Rectangle2D.Double(144 + fold * 42, 40, 42, 250));
        }
        pen.setColor(new Color(0xF7F3E8));
        pen.fill(new RoundRectangle2D.Double(330, 84, 300, 150, 8, 8));
        pen.setColor(new Color(0x4F8F93));
        pen.setStroke(new BasicStroke(4));
        pen.draw(new RoundRectangle2D.Double(330, 84, 300, 150, 8, 8));
        table(250, 292, 460);
        for (int row = 0; row < 4; row++) {
            chairs(360 + row * 62, 7 + row, 1 + row * 0.28);
        }
    }

    void figures() {
        fill(new GradientPaint(0, 0, new Color(0xF4F7F5), 0, HEIGHT, new Color(0xE1EBE8)));
        pen.setColor(new Color(0xC7D4D1));
        for (int line = 0; line < 6; line++) {
            pen.fill(new Rectangle2D.Double(110, 110 + line * 75, 740, 2));
        }
        Path2D trend = new Path2D.Double();
        double height = 90 + random.nextInt(60);
        for (int bar = 0; bar < 9; bar++) {
            height = Math.clamp(height + random.nextInt(70) - 14, 60, 350);
            double x = 130 + bar * 80;
            pen.setPaint(
                    new GradientPaint(0, (float) (485 - height), new Color(0x1B7C7C), 0, 485, new Color(0x7DBDB4)));
            pen.fill(new RoundRectangle2D.Double(x, 485 - height, 48, height, 8, 8));
            if (bar == 0) {
                trend.moveTo(x + 24, 462 - height);
            } else {
                trend.lineTo(x + 24, 462 - height);
            }
        }
        pen.setColor(new Color(0xC5832B));
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(trend);
    }

    private void table(double x, double y, double width) {
        pen.setPaint(new GradientPaint(0, (float) y, new Color(0x9A6B43), 0, (float) y + 60, new Color(0x6B4528)));
        pen.fill(new RoundRectangle2D.Double(x, y, width, 46, 10, 10));
        for (int cup = 0; cup < 6; cup++) {
            pen.setColor(new Color(0xFDFBF4));
            pen.fill(new Ellipse2D.Double(x + 40 + cup * 72, y - 10, 18, 14));
        }
    }

    private void chairs(double y, int number, double scale) {
        double width = 74 * scale;
        double left = (WIDTH - number * (width + 18)) / 2;
        for (int chair = 0; chair < number; chair++) {
            double x = left + chair * (width + 18);
            pen.setPaint(
                    new GradientPaint(0, (float) y, new Color(0x5B7C86), 0, (float) (y + 80), new Color(0x2F4A55)));
            pen.fill(new RoundRectangle2D.Double(x, y, width, 70 * scale, 22, 22));
        }
    }

    private void fill(GradientPaint paint) {
        pen.setPaint(paint);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }
}
