package vn.banggiang.organisation;

import vn.banggiang.refusal.Refusal;

/** What this module refuses. */
public final class OrganisationException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private OrganisationException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    /** What a form's field says cannot be taken. */
    public static OrganisationException invalid(String field, String key, Object... args) {
        return new OrganisationException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static OrganisationException missing(String key) {
        return new OrganisationException(Kind.NOT_FOUND, "", key);
    }

    static OrganisationException forbidden(String key) {
        return new OrganisationException(Kind.FORBIDDEN, "", key);
    }

    static OrganisationException conflict(String key) {
        return new OrganisationException(Kind.CONFLICT, "", key);
    }

    @Override
    public String field() {
        return field;
    }
}
