package vn.banggiang.administration;

import vn.banggiang.directory.AgencyCode;
import vn.banggiang.refusal.Refusal;

/** What administration refuses. */
public final class AdministrationException extends Refusal {

    private static final long serialVersionUID = 1L;

    private AdministrationException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    static AdministrationException forbidden(String key) {
        return new AdministrationException(Kind.FORBIDDEN, key);
    }

    static AdministrationException notFound(String key, Object... args) {
        return new AdministrationException(Kind.NOT_FOUND, key, args);
    }

    /** Another's agency, or nobody who administers. */
    public static AdministrationException forbidden() {
        return forbidden("administration.forbidden");
    }

    /** Something typed is no day. */
    public static AdministrationException notADay(String typed) {
        return new AdministrationException(Kind.INVALID, "administration.not-a-day", typed);
    }

    /** A delegation without somebody, a ground or a day. */
    public static AdministrationException incompleteDelegation() {
        return new AdministrationException(Kind.INVALID, "administration.delegation-incomplete");
    }

    /** Hours without a first day or a week. */
    public static AdministrationException incompleteHours() {
        return new AdministrationException(Kind.INVALID, "administration.hours-incomplete");
    }

    /** No file was chosen. */
    public static AdministrationException withoutFile() {
        return new AdministrationException(Kind.INVALID, "administration.without-file");
    }

    /** An agency needs a code. */
    public static AdministrationException withoutCode() {
        return new AdministrationException(Kind.INVALID, "administration.without-code");
    }

    /** No agency of today has this code. */
    public static AdministrationException noSuchCode(AgencyCode code) {
        return new AdministrationException(Kind.INVALID, "administration.no-such-code", code);
    }
}
