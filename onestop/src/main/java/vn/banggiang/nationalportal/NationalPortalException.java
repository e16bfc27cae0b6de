package vn.banggiang.nationalportal;

import vn.banggiang.refusal.Refusal;

/** What is refused about the way to and from the national portal. */
public final class NationalPortalException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private NationalPortalException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private NationalPortalException(Throwable cause, Kind kind, String field, String key) {
        super(cause, kind, key);
        this.field = field;
    }

    static NationalPortalException invalid(String field, String key, Object... args) {
        return new NationalPortalException(Kind.INVALID, field, key, args);
    }

    static NationalPortalException invalid(Throwable cause, String field, String key) {
        return new NationalPortalException(cause, Kind.INVALID, field, key);
    }

    static NationalPortalException missing() {
        return new NationalPortalException(Kind.NOT_FOUND, "", "nationalportal.not-found");
    }

    static NationalPortalException forbidden() {
        return new NationalPortalException(Kind.FORBIDDEN, "", "nationalportal.only-administrators");
    }

    @Override
    public String field() {
        return field;
    }
}
