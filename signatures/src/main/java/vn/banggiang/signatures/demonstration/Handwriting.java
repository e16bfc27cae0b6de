package vn.banggiang.signatures.demonstration;

import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The strokes of a signature: a large loop, a running hand over the given name's letters, a flourish under it. */
final class Handwriting {

    private static final double SLANT = 0.32;

    private final Random hand;
    private final List<Point2D> points = new ArrayList<>();
    private double x;

    private Handwriting(String letters, long seed) {
        this.hand = new Random(seed);
        write(letters);
    }

    /** The last word of a Vietnamese name is the given name; the whole name decides the hand. */
    static Handwriting of(String name) {
        String plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        String given = plain.substring(plain.lastIndexOf(' ') + 1);
        return new Handwriting(given.length() < 4 ? plain.substring(0, 1) + given : given, name.hashCode());
    }

    /** What the pen passes in one stroke, on the base line y = 0, upwards negative. */
    List<Point2D> points() {
        return List.copyOf(points);
    }

    /** Half way between its left and its right end. */
    double middle() {
        DoubleSummaryStatistics extent =
                points.stream().mapToDouble(Point2D::getX).summaryStatistics();
        return (extent.getMin() + extent.getMax()) / 2;
    }

    private void write(String letters) {
        capital();
        letters.codePoints().skip(1).limit(7).forEach(this::letter);
        flourish();
    }

    /** One of three large beginnings. */
    private void capital() {
        double tall = 62 + hand.nextDouble(14);
        switch (hand.nextInt(3)) {
            case 0 -> {
                add(-14, tall * 0.55);
                add(14, tall);
                add(20, tall * 0.35);
                add(2, -14);
                add(-22, -4);
                add(-4, 22);
                add(34, tall * 0.62);
            }
            case 1 -> {
                add(30, tall * 0.8);
                add(6, tall);
                add(-20, tall * 0.5);
                add(-14, 2);
                add(18, -6);
                add(32, 26);
                add(8, 34);
            }
            default -> {
                add(-18, 12);
                add(4, tall);
                add(10, -8);
                add(16, tall * 0.4);
                add(34, tall * 0.92);
                add(30, -4);
            }
        }
        x += 40;
    }

    private void letter(int letter) {
        double small = 15 + hand.nextDouble(7);
        double wide = 13 + hand.nextDouble(6);
        if ("bdfhklt".indexOf(letter) >= 0) {
            add(wide * 0.5, small * 2.9);
            add(wide * 0.1, small * 2.5);
            add(wide * 0.35, 1);
            add(wide, small * 0.7);
        } else if ("gjpqy".indexOf(letter) >= 0) {
            add(wide * 0.4, small);
            add(wide * 0.6, -small * 1.6);
            add(wide * 0.1, -small * 1.5);
            add(wide, small * 0.5);
        } else if ("mnu".indexOf(letter) >= 0) {
            add(wide * 0.25, small);
            add(wide * 0.55, 1);
            add(wide * 0.9, small * 0.95);
            add(wide * 1.3, 0);
            wide *= 1.35;
        } else {
            add(wide * 0.35, small);
            add(wide * 0.2, small * 0.3);
            add(wide * 0.6, 0);
            add(wide, small * 0.55);
        }
        x += wide;
    }

    /** Out to the right, back under the name and out again. */
    private void flourish() {
        double right = x + 42;
        double low = 18 + hand.nextDouble(8);
        double left = 8 + hand.nextDouble(30);
        points.add(new Point2D.Double(right, -26));
        points.add(new Point2D.Double(right + 4, -8));
        points.add(new Point2D.Double((left + right) / 2, low * 0.6));
        points.add(new Point2D.Double(left, low));
        points.add(new Point2D.Double(left + 18, low + 8));
        points.add(new Point2D.Double((left + right) / 2 + 20, low * 0.9));
        points.add(new Point2D.Double(right + 12, 4));
    }

    /** A point so far right of the pen and above the line, leaning as a hand leans. */
    private void add(double right, double up) {
        points.add(new Point2D.Double(x + right + up * SLANT, -up));
    }
}
