package vn.banggiang.applying;

import vn.banggiang.refusal.Refusal;

/** What applying on line refuses. */
public final class ApplyingException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private ApplyingException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a field says cannot be taken. */
    public static ApplyingException invalid(String field, String key, Object... args) {
        return new ApplyingException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static ApplyingException missing() {
        return new ApplyingException(Kind.NOT_FOUND, "", "applying.not-found");
    }

    static ApplyingException forbidden(String key) {
        return new ApplyingException(Kind.FORBIDDEN, "", key);
    }

    static ApplyingException conflict(String key, Object... args) {
        return new ApplyingException(Kind.CONFLICT, "", key, args);
    }

    @Override
    public String field() {
        return field;
    }
}
