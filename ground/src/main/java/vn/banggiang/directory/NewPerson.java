package vn.banggiang.directory;

/**
 * An official whom the province does not know yet.
 *
 * @param staffCode the official's number, unique in the province, at most 30 characters
 * @param fullName at most 50 characters
 * @param email official address, at most 200 characters
 */
public record NewPerson(String staffCode, String fullName, String email) {

    static final int LONGEST_STAFF_CODE = 30;
    static final int LONGEST_FULL_NAME = 50;
    static final int LONGEST_EMAIL = 200;

    /** {@link DirectoryException} {@code directory.text-invalid} for what is empty or too long. */
    public NewPerson {
        staffCode = OneLine.typed("staff-code", staffCode, LONGEST_STAFF_CODE);
        fullName = OneLine.typed("full-name", fullName, LONGEST_FULL_NAME);
        email = OneLine.typed("email", email, LONGEST_EMAIL);
    }
}
