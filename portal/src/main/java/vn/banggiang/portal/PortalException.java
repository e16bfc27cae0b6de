package vn.banggiang.portal;

import vn.banggiang.refusal.Refusal;

/** What the portals refuse. */
public final class PortalException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private PortalException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a form's field says cannot be taken. */
    public static PortalException invalid(String field, String key, Object... args) {
        return new PortalException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static PortalException missing(String key) {
        return new PortalException(Kind.NOT_FOUND, "", key);
    }

    static PortalException forbidden(String key) {
        return new PortalException(Kind.FORBIDDEN, "", key);
    }

    static PortalException conflict(String key, Object... args) {
        return new PortalException(Kind.CONFLICT, "", key, args);
    }

    @Override
    public String field() {
        return field;
    }
}
