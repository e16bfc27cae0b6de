package vn.banggiang.legislation;

import vn.banggiang.refusal.Refusal;

/** What legal documents refuse. */
public final class LegislationException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private LegislationException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a form's field says cannot be taken. */
    public static LegislationException invalid(String field, String key, Object... args) {
        return new LegislationException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static LegislationException missing(String key) {
        return new LegislationException(Kind.NOT_FOUND, "", key);
    }

    static LegislationException forbidden(String key) {
        return new LegislationException(Kind.FORBIDDEN, "", key);
    }

    static LegislationException conflict(String key) {
        return new LegislationException(Kind.CONFLICT, "", key);
    }

    @Override
    public String field() {
        return field;
    }
}
