package vn.banggiang.signatures;

import java.util.regex.Pattern;

/**
 * The name of a key in the vault: 1 to 100 letters, digits, dots and hyphens, beginning with a letter or digit, so that
 * it can be a file name or a token's label.
 */
public record KeyId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[.-]?[A-Za-z0-9])*");
    private static final int LONGEST = 100;

    /** {@link SignaturesException} when the text has another form. */
    public KeyId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw SignaturesException.invalid("signing.key-id-invalid", value);
        }
    }

    /** The key of an agency, for its seal and its messages. */
    public static KeyId agency(String code) {
        return new KeyId("agency-" + code);
    }

    /** The key of a person's signature. */
    public static KeyId person(String staffCode) {
        return new KeyId("person-" + staffCode);
    }

    @Override
    public String toString() {
        return value;
    }
}
