package vn.banggiang.notices;

import vn.banggiang.refusal.Refusal;

/** What is refused about notices. */
public final class NoticesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private NoticesException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a field says cannot be taken. */
    public static NoticesException invalid(String field, String key, Object... args) {
        return new NoticesException(Kind.INVALID, field, key, args);
    }

    static NoticesException missing() {
        return new NoticesException(Kind.NOT_FOUND, "", "notices.not-found");
    }

    static NoticesException forbidden(String key) {
        return new NoticesException(Kind.FORBIDDEN, "", key);
    }

    static NoticesException conflict(String key) {
        return new NoticesException(Kind.CONFLICT, "", key);
    }

    @Override
    public String field() {
        return field;
    }
}
