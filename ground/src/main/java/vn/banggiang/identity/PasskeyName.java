package vn.banggiang.identity;

/** What a person calls a passkey, to know later which device has it. */
public record PasskeyName(String value) {

    /** Characters. */
    public static final int LONGEST = 60;

    /** Without blanks around it; {@link IdentityException} {@code identity.passkey-name} for none or a longer one. */
    public PasskeyName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw IdentityException.invalid("identity.passkey-name", LONGEST);
        }
    }
}
