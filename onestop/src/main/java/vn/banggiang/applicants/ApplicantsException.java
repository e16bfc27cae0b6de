package vn.banggiang.applicants;

import vn.banggiang.refusal.Refusal;

/** What is refused to applicants, and to officials about them. */
public final class ApplicantsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private ApplicantsException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a form's field says cannot be taken. */
    public static ApplicantsException invalid(String field, String key, Object... args) {
        return new ApplicantsException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static ApplicantsException notFound() {
        return new ApplicantsException(Kind.NOT_FOUND, "", "applicants.not-found");
    }

    /** One answer for an unknown number, a wrong password and a wrong code. */
    static ApplicantsException signInRefused() {
        return new ApplicantsException(Kind.UNAUTHENTICATED, "", "applicants.sign-in-refused");
    }

    static ApplicantsException conflict(String key, Object... args) {
        return new ApplicantsException(Kind.CONFLICT, "", key, args);
    }

    static ApplicantsException forbidden(String key) {
        return new ApplicantsException(Kind.FORBIDDEN, "", key);
    }

    @Override
    public String field() {
        return field;
    }
}
