package vn.banggiang.applicants;

import java.util.Locale;

/** Who applies. */
public enum ApplicantKind {
    /** A person, known by the personal identification number (số định danh cá nhân). */
    CITIZEN,
    /** An enterprise or household business, known by its code (mã số doanh nghiệp, mã số thuế). */
    BUSINESS;

    /** Its message key. */
    public String key() {
        return "applicants.kind." + name().toLowerCase(Locale.ROOT);
    }
}
