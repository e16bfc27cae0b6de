package vn.banggiang.applicants;

import java.util.Locale;

/** Who says that an applicant is the one that it says to be. */
public enum Provenance {
    /** Nobody but the applicant. */
    SELF,
    /** An official at a counter saw the papers. */
    COUNTER,
    /** The account had the code on a receipt of a counter, with the same number. */
    RECEIPT,
    /** The national portal, where people sign in with the State's own identity. */
    NATIONAL_PORTAL;

    /** Whether anybody else than the applicant says so. */
    public boolean isProven() {
        return this != SELF;
    }

    /** Its message key. */
    public String key() {
        return "applicants.provenance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
