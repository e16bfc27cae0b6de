package vn.banggiang.applicants;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identification number (số định danh cá nhân): three digits of the province or country of birth, one of century and
 * sex, two of the year, six at random (Decree 137/2015/NĐ-CP, article 13).
 */
public record IdentityNumber(String digits) {

    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("(?!000)[0-9]{" + LENGTH + "}");
    private static final int FIRST_CENTURY = 1900;
    private static final int MOST_READ = 40;

    /** {@link IllegalArgumentException} for anything else. */
    public IdentityNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("an identity number has " + LENGTH + " digits");
        }
    }

    /** As people type it, with blanks and dots; empty when it can be none. */
    public static Optional<IdentityNumber> typed(String text) {
        String digits = text.substring(0, Math.min(text.length(), MOST_READ)).replaceAll("[\\s.\\-]", "");
        return FORM.matcher(digits).matches() ? Optional.of(new IdentityNumber(digits)) : Optional.empty();
    }

    /** Whether somebody born on this day has such a number. */
    public boolean fits(LocalDate born) {
        int century = FIRST_CENTURY + 100 * (Character.digit(digits.charAt(3), 10) / 2);
        return born.getYear() == century + Integer.parseInt(digits.substring(4, 6));
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "IdentityNumber";
    }
}
