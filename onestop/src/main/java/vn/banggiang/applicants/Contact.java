package vn.banggiang.applicants;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.words.PlainText;

/**
 * How an applicant is reached.
 *
 * @param telephone ten digits from 0 on, or empty
 * @param email in small letters, or empty
 * @param address in one line, or empty
 */
public record Contact(String telephone, String email, String address) {

    /** Most letters of an address. */
    public static final int LONGEST_ADDRESS = 300;

    /** Most letters of an e-mail address. */
    public static final int LONGEST_EMAIL = 100;

    /** Nothing known. */
    public static final Contact NONE = new Contact("", "", "");

    private static final Pattern TELEPHONE = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9._%+\\-]{1,64}@(?:[a-z0-9\\-]{1,63}\\.){1,8}[a-z]{2,24}");
    private static final int MOST_READ = 40;

    /** As somebody typed it; {@link ApplicantsException} at the field that cannot be taken. */
    public static Contact typed(String telephone, String email, String address) {
        return new Contact(
                telephone.isBlank() ? "" : telephone(telephone).orElseThrow(() -> wrong("telephone")),
                email.isBlank() ? "" : email(email).orElseThrow(() -> wrong("email")),
                ApplicantFacts.line("address", address, LONGEST_ADDRESS));
    }

    /** The canonical form of a Vietnamese number; empty for what is none. */
    static Optional<String> telephone(String typed) {
        String digits = typed.substring(0, Math.min(typed.length(), MOST_READ)).replaceAll("[\\s.\\-()]", "");
        return Optional.of(digits.replaceFirst("^(?:\\+|00)84", "0"))
                .filter(number -> TELEPHONE.matcher(number).matches());
    }

    /** The canonical form; empty for what is none. */
    static Optional<String> email(String typed) {
        return Optional.of(PlainText.line(typed).toLowerCase(Locale.ROOT))
                .filter(address -> address.length() <= LONGEST_EMAIL
                        && EMAIL.matcher(address).matches());
    }

    private static ApplicantsException wrong(String field) {
        return ApplicantsException.invalid(field, "applicants.wrong." + field);
    }

    /** Without what identifies anybody. */
    @Override
    public String toString() {
        return "Contact";
    }
}
