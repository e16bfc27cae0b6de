package vn.banggiang.documents;

import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/**
 * A document's number as printed: digits with a leading 0 below 10, in old or foreign registers with a letter behind
 * ({@code 15a}); at most 11 characters (Decree 30/2020, annex VI, part II, field 5.1).
 */
public record DocumentNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{1,10}[a-zA-ZđĐ]?");

    /** {@link DocumentsException} {@code documents.number-invalid} when the text is no number. */
    public DocumentNumber {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw DocumentsException.invalid("documents.number-invalid").at("number");
        }
    }

    /** The number that a register gave: {@code 05}, {@code 123}. */
    public static DocumentNumber of(int registerNumber) {
        return new DocumentNumber(registerNumber < 10 ? "0" + registerNumber : Integer.toString(registerNumber));
    }

    /** Without leading zeros: {@code 05} and {@code 5} are one number. */
    public String significant() {
        String digits = value.replaceFirst("^0+(?=\\d)", "");
        return Folding.foldTight(digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
