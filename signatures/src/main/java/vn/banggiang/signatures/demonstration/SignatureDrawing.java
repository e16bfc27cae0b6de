package vn.banggiang.signatures.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import vn.banggiang.layout.form.Typeface;
import vn.banggiang.signatures.SignatureImage;

/**
 * A blue signature such as a hand might write, drawn from the letters of a name and the same for every drawing of it.
 * Small letters under it say that it is a trial.
 */
public final class SignatureDrawing {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 140;
    private static final Color BLUE = new Color(0x1b, 0x3f, 0xb8);
    private static final String MARK = "chữ ký thử nghiệm";
    private static final double BASELINE = 82;
    private static final double MARK_SIZE = 15;

    private final Lettering lettering = Lettering.in(Typeface.ITALIC);

    /** The signature of the person of that name, transparent, 300 by 140 pixels. */
    public SignatureImage of(String name) {
        return Canvas.draw(WIDTH, HEIGHT, graphics -> draw(graphics, name));
    }

    private void draw(Graphics2D graphics, String name) {
        graphics.setColor(BLUE);
        double mark = lettering.width(MARK, MARK_SIZE);
        Graphics2D under = (Graphics2D) graphics.create();
        under.translate((WIDTH - mark) / 2, HEIGHT - 6);
        under.fill(lettering.line(MARK, MARK_SIZE));
        under.dispose();
        Handwriting handwriting = Handwriting.of(name);
        graphics.translate(WIDTH / 2.0 - handwriting.middle(), BASELINE);
        new PenStroke(graphics).draw(handwriting.points());
    }
}
