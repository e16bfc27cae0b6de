package vn.banggiang.participation;

import java.util.regex.Pattern;
import vn.banggiang.words.PlainText;

/**
 * Who asked: kept apart from what was asked, never published.
 *
 * @param name 2 to 100 characters
 * @param email an address, or empty where there is a telephone
 * @param telephone 9 to 15 digits, or empty where there is an address
 */
public record Asker(String name, String email, String telephone) {

    private static final int LONGEST = 100;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Pattern GAPS = Pattern.compile("[\\s().-]+");
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d{9,15}");

    /** As typed. {@link ParticipationException} at the field that cannot be taken. */
    public static Asker typed(String name, String email, String telephone) {
        String line = PlainText.line(name);
        if (line.length() < 2) {
            throw ParticipationException.missing("name");
        }
        if (line.length() > LONGEST) {
            throw ParticipationException.tooLong("name", LONGEST);
        }
        String address = PlainText.line(email);
        String digits = GAPS.matcher(PlainText.line(telephone)).replaceAll("");
        if (address.isEmpty() && digits.isEmpty()) {
            throw ParticipationException.invalid("email", "participation.no-way-back");
        }
        if (!address.isEmpty()
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            throw ParticipationException.invalid("email", "participation.email-invalid");
        }
        if (!digits.isEmpty() && !DIGITS.matcher(digits).matches()) {
            throw ParticipationException.invalid("telephone", "participation.telephone-invalid");
        }
        return new Asker(line, address, digits);
    }
}
