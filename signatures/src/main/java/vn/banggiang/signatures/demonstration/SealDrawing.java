package vn.banggiang.signatures.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import vn.banggiang.layout.form.Typeface;
import vn.banggiang.signatures.SignatureImage;

/** A round red seal that says on its face that it is none: the agency's name, a star and the words of the trial. */
public final class SealDrawing {

    private static final int SIZE = 340;
    private static final Color RED = new Color(0xd4, 0x14, 0x1c, 0xe6);
    private static final String MARK = "THỬ NGHIỆM – KHÔNG CÓ GIÁ TRỊ";
    private static final double OUTER = 166;
    private static final double INNER = 112;
    private static final double LETTERS = 124;
    private static final double LONGEST_NAME = Math.toRadians(212) * LETTERS;
    private static final double LONGEST_MARK = Math.toRadians(128) * LETTERS;

    private final Lettering lettering = Lettering.in(Typeface.BOLD);

    /** The seal of the agency of that name, transparent, 340 pixels wide. */
    public SignatureImage of(String agency) {
        return Canvas.draw(
                SIZE, SIZE, graphics -> draw(graphics, agency.strip().toUpperCase(Locale.forLanguageTag("vi"))));
    }

    private void draw(Graphics2D graphics, String agency) {
        graphics.translate(SIZE / 2.0, SIZE / 2.0);
        graphics.setColor(RED);
        ring(graphics, OUTER, 5);
        ring(graphics, OUTER - 8, 2);
        ring(graphics, INNER, 2.5);
        graphics.fill(star(62, 24));
        double size = fitting(agency, 29, LONGEST_NAME);
        double spacing = Math.min(3, Math.max(0, (LONGEST_NAME - lettering.width(agency, size)) / agency.length()));
        graphics.fill(lettering.arc(agency, size, LETTERS + (29 - size) * 0.3, spacing, true));
        double small = fitting(MARK, 17, LONGEST_MARK);
        graphics.fill(lettering.arc(MARK, small, LETTERS + small * 0.95, 0, false));
        separators(graphics);
    }

    private double fitting(String text, double size, double longest) {
        return Math.min(size, size * longest / lettering.width(text, size));
    }

    private static void ring(Graphics2D graphics, double radius, double width) {
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    /** A small star on either side, between name and mark. */
    private static void separators(Graphics2D graphics) {
        for (double degrees : new double[] {114, -114}) {
            Graphics2D there = (Graphics2D) graphics.create();
            there.rotate(Math.toRadians(degrees));
            there.translate(0, -(LETTERS + 10));
            there.fill(star(9, 3.6));
            there.dispose();
        }
    }

    private static Path2D star(double outer, double inner) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double x = radius * Math.cos(angle);
            double y = radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
