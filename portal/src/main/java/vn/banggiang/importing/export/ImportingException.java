package vn.banggiang.importing.export;

import vn.banggiang.refusal.Refusal;

/** What moving in refuses. */
public final class ImportingException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private ImportingException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private ImportingException(Throwable cause, Kind kind, String field, String key, Object... args) {
        super(cause, kind, key, args);
        this.field = field;
    }

    /** What a form's field says cannot be taken. */
    public static ImportingException invalid(String field, String key, Object... args) {
        return new ImportingException(Kind.INVALID, field, key, args);
    }

    /** A file that is none, from this line on. */
    public static ImportingException broken(Throwable cause, String key, long line) {
        return new ImportingException(cause, Kind.INVALID, "file", key, line);
    }

    /** More than what is taken in. */
    public static ImportingException tooLarge(String key, Object... args) {
        return new ImportingException(Kind.TOO_LARGE, "file", key, args);
    }

    /** What is not there, or may not be known to be. */
    public static ImportingException notFound() {
        return new ImportingException(Kind.NOT_FOUND, "", "importing.not-found");
    }

    /** What this person may not do. */
    public static ImportingException forbidden(String key) {
        return new ImportingException(Kind.FORBIDDEN, "", key);
    }

    /** What is not, or no longer, in the state that it needs. */
    public static ImportingException conflict(String key) {
        return new ImportingException(Kind.CONFLICT, "", key);
    }

    @Override
    public String field() {
        return field;
    }
}
