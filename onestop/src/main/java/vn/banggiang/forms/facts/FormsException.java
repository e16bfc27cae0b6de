package vn.banggiang.forms.facts;

import vn.banggiang.refusal.Refusal;

/** What forms refuse. */
public final class FormsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private FormsException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a field says cannot be taken. */
    public static FormsException invalid(String field, String key, Object... args) {
        return new FormsException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static FormsException missing(String key) {
        return new FormsException(Kind.NOT_FOUND, "", key);
    }

    /** What the person may not do. */
    public static FormsException forbidden(String key) {
        return new FormsException(Kind.FORBIDDEN, "", key);
    }

    /** What is not, or not any more, in the state that this needs. */
    public static FormsException conflict(String key, Object... args) {
        return new FormsException(Kind.CONFLICT, "", key, args);
    }

    /** A file that is longer than is read. */
    public static FormsException tooLarge(int megabytes) {
        return new FormsException(Kind.TOO_LARGE, "file", "forms.file-too-large", megabytes);
    }

    @Override
    public String field() {
        return field;
    }
}
