package vn.banggiang.procedures.facts;

import vn.banggiang.refusal.Refusal;

/** What the catalogue of procedures refuses. */
public final class ProceduresException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private ProceduresException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a field says cannot be taken. */
    public static ProceduresException invalid(String field, String key, Object... args) {
        return new ProceduresException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static ProceduresException missing(String key) {
        return new ProceduresException(Kind.NOT_FOUND, "", key);
    }

    /** What the person may not do. */
    public static ProceduresException forbidden(String key) {
        return new ProceduresException(Kind.FORBIDDEN, "", key);
    }

    /** What is not, or not any more, in the state that this needs. */
    public static ProceduresException conflict(String key, Object... args) {
        return new ProceduresException(Kind.CONFLICT, "", key, args);
    }

    /** A file that is longer than is read. */
    public static ProceduresException tooLarge(int megabytes) {
        return new ProceduresException(Kind.TOO_LARGE, "file", "procedures.file-too-large", megabytes);
    }

    @Override
    public String field() {
        return field;
    }
}
