package vn.banggiang.sealing;

import vn.banggiang.refusal.Refusal;

/** A sealed value does not open. */
public final class SealingException extends Refusal {

    private static final long serialVersionUID = 1L;

    private SealingException(String key, Object... args) {
        super(Kind.UNAVAILABLE, key, args);
    }

    static SealingException unreadable(Cell cell) {
        return new SealingException("sealing.unreadable", cell.table(), cell.column());
    }
}
