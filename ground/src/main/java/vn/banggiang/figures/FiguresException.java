package vn.banggiang.figures;

import vn.banggiang.refusal.Refusal;

/** What the figures refuse. */
public final class FiguresException extends Refusal {

    private static final long serialVersionUID = 1L;

    private FiguresException(Kind kind, String key) {
        super(kind, key);
    }

    static FiguresException forbidden() {
        return new FiguresException(Kind.FORBIDDEN, "figures.forbidden");
    }
}
