package vn.banggiang.directory;

import java.util.regex.Pattern;

/**
 * An agency's code in the exchange: {@code 000.00.12.H14} (QCVN 102:2016, 13 characters) or {@code H14.12} (Decision
 * 20/2020/QĐ-TTg, at most 35 characters).
 */
public record AgencyCode(String value) {

    private static final Pattern QCVN_102 = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");
    private static final Pattern DECISION_20 = Pattern.compile("[A-Z]\\d{2}(\\.\\d{2,3}){0,8}");

    /** {@link DirectoryException} when the text is neither form. */
    public AgencyCode {
        boolean oldForm = QCVN_102.matcher(value).matches();
        boolean newForm = value.length() <= 35 && DECISION_20.matcher(value).matches();
        if (!oldForm && !newForm) {
            throw DirectoryException.invalid("directory.agency-code-invalid", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
