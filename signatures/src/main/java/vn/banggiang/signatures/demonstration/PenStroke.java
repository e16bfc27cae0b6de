package vn.banggiang.signatures.demonstration;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;

/** Draws a smooth curve through points as a pen does: thick downwards, thin upwards, tapering at its ends. */
final class PenStroke {

    private static final int STEPS = 24;
    private static final double THIN = 1.5;
    private static final double THICK = 4.4;
    private static final double TAPER = 0.06;

    private final Graphics2D graphics;

    PenStroke(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void draw(List<Point2D> points) {
        int segments = points.size() - 1;
        Point2D last = points.getFirst();
        double width = THIN;
        for (int i = 0; i < segments * STEPS; i++) {
            Point2D next = at(points, i / STEPS, (i % STEPS + 1) / (double) STEPS);
            double wanted = width(last, next) * taper((i + 1) / (double) (segments * STEPS));
            width += (wanted - width) * 0.18;
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new Line2D.Double(last, next));
            last = next;
        }
    }

    private static double width(Point2D from, Point2D to) {
        double length = from.distance(to);
        double down = length == 0 ? 0 : (to.getY() - from.getY()) / length;
        return THIN + (THICK - THIN) * Math.max(0, down);
    }

    private static double taper(double progress) {
        double toEnd = Math.min(progress, 1 - progress);
        return Math.min(1, 0.35 + 0.65 * toEnd / TAPER);
    }

    /** Catmull–Rom: the curve passes every point. */
    private static Point2D at(List<Point2D> points, int segment, double t) {
        Point2D a = points.get(Math.max(segment - 1, 0));
        Point2D b = points.get(segment);
        Point2D c = points.get(segment + 1);
        Point2D d = points.get(Math.min(segment + 2, points.size() - 1));
        return new Point2D.Double(
                blend(a.getX(), b.getX(), c.getX(), d.getX(), t), blend(a.getY(), b.getY(), c.getY(), d.getY(), t));
    }

    private static double blend(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }
}
