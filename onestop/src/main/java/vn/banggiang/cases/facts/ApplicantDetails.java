package vn.banggiang.cases.facts;

import java.util.regex.Pattern;
import vn.banggiang.words.PlainText;

/**
 * Who applies, as they were when they applied.
 *
 * @param identityNumber twelve digits of a person (số định danh), or ten or thirteen of a business (mã số doanh nghiệp)
 * @param phone may be empty
 * @param email may be empty
 */
public record ApplicantDetails(String name, String identityNumber, String phone, String email, String address) {

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{12}|\\d{10}|\\d{10}-?\\d{3}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .-]{8,20}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}");

    /** {@link CasesException} that names the first field that cannot stand. */
    public ApplicantDetails {
        name = line("applicantName", name);
        identityNumber = PlainText.line(identityNumber);
        phone = PlainText.line(phone);
        email = PlainText.line(email);
        address = line("applicantAddress", address);
        if (!NUMBER.matcher(identityNumber).matches()) {
            throw CasesException.invalid("identityNumber", "cases.no-identity-number");
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw CasesException.invalid("phone", "cases.no-phone");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw CasesException.invalid("email", "cases.no-email");
        }
    }

    /** The name as lists show it: the first letter of each word but the last, which is written out. */
    public String maskedName() {
        String[] words = name.split(" ", -1);
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            masked.appendCodePoint(words[i].codePointAt(0)).append("*** ");
        }
        return masked.append(words[words.length - 1]).toString();
    }

    /** Never what it holds: it must not stand in a log. */
    @Override
    public String toString() {
        return "ApplicantDetails";
    }

    private static String line(String field, String text) {
        String line = PlainText.line(text);
        if (line.isEmpty() || line.length() > LONGEST) {
            throw CasesException.invalid(field, "cases.no-text", LONGEST);
        }
        return line;
    }
}
