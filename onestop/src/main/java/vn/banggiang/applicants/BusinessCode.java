package vn.banggiang.applicants;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A business's code, which is its tax code (Law on Enterprises 59/2020/QH14, article 29): ten digits, the last of which checks
 * the others, and for a branch three more.
 */
public record BusinessCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{10}(-[0-9]{3})?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;
    private static final int MAIN = 10;
    private static final int MOST_READ = 40;

    /** {@link IllegalArgumentException} for anything else. */
    public BusinessCode {
        if (!FORM.matcher(value).matches() || !isChecked(value)) {
            throw new IllegalArgumentException("no business has this code");
        }
    }

    /** As people type it; empty when it can be none. */
    public static Optional<BusinessCode> typed(String text) {
        String digits = text.substring(0, Math.min(text.length(), MOST_READ)).replaceAll("[\\s.\\-]", "");
        String value = digits.length() > MAIN ? digits.substring(0, MAIN) + "-" + digits.substring(MAIN) : digits;
        return FORM.matcher(value).matches() && isChecked(value)
                ? Optional.of(new BusinessCode(value))
                : Optional.empty();
    }

    private static boolean isChecked(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(value.charAt(i), 10);
        }
        return MAIN - sum % MODULUS == Character.digit(value.charAt(WEIGHTS.length), 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
