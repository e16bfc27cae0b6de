package vn.banggiang.edxml;

/**
 * The officer to turn to; every text may be empty.
 *
 * @param department unit
 * @param staff name
 * @param email e-mail address
 * @param mobile telephone number
 */
public record StaffInfo(String department, String staff, String email, String mobile) {

    public StaffInfo {
        department = Text.tidy(department);
        staff = Text.tidy(staff);
        email = Text.tidy(email);
        mobile = Text.tidy(mobile);
    }

    /** Nobody is named. */
    public static final StaffInfo NONE = new StaffInfo("", "", "", "");
}
