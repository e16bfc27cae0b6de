package vn.banggiang.programmes;

import vn.banggiang.refusal.Refusal;

/** What the programmes refuse. */
public final class ProgrammesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private ProgrammesException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a form's field says cannot be taken. */
    public static ProgrammesException invalid(String field, String key, Object... args) {
        return new ProgrammesException(Kind.INVALID, field, key, args);
    }

    static ProgrammesException notFound() {
        return missing("programmes.not-found");
    }

    /** What is not there, or may not be known to be. */
    public static ProgrammesException missing(String key) {
        return new ProgrammesException(Kind.NOT_FOUND, "", key);
    }

    /** What somebody may not do. */
    public static ProgrammesException forbidden(String key) {
        return new ProgrammesException(Kind.FORBIDDEN, "", key);
    }

    /** What the state of things does not allow. */
    public static ProgrammesException conflict(String key, Object... args) {
        return new ProgrammesException(Kind.CONFLICT, "", key, args);
    }

    static ProgrammesException tooLarge(int mostMegabytes) {
        return new ProgrammesException(Kind.TOO_LARGE, "file", "programmes.file-too-large", mostMegabytes);
    }

    static ProgrammesException tooManyLines(long line, int most) {
        return new ProgrammesException(Kind.TOO_LARGE, "file", "programmes.file-too-long", most, Long.toString(line));
    }

    @Override
    public String field() {
        return field;
    }
}
