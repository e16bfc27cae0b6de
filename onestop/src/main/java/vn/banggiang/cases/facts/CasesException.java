package vn.banggiang.cases.facts;

import vn.banggiang.refusal.Refusal;

/** What the one-stop shop refuses. */
public final class CasesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private CasesException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private CasesException(Throwable cause, Kind kind, String field, String key) {
        super(cause, kind, key);
        this.field = field;
    }

    /** What cannot be taken because something below could not make sense of it. */
    public static CasesException invalid(Throwable cause, String field, String key) {
        return new CasesException(cause, Kind.INVALID, field, key);
    }

    /** What a field says cannot be taken. */
    public static CasesException invalid(String field, String key, Object... args) {
        return new CasesException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static CasesException missing(String key) {
        return new CasesException(Kind.NOT_FOUND, "", key);
    }

    /** What the person may not do. */
    public static CasesException forbidden(String key) {
        return new CasesException(Kind.FORBIDDEN, "", key);
    }

    /** What is not, or not any more, in the state that this needs. */
    public static CasesException conflict(String key, Object... args) {
        return new CasesException(Kind.CONFLICT, "", key, args);
    }

    @Override
    public String field() {
        return field;
    }
}
