package vn.banggiang.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name to sign in with: 3 to 64 of a–z, 0–9, dot and hyphen, such as {@code vanthu.stttt}. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{1,62})[a-z0-9]");

    /** {@link IdentityException} when the text has another form. */
    public Username {
        if (!FORM.matcher(value).matches()) {
            throw IdentityException.invalid("identity.username-invalid");
        }
    }

    /** What somebody typed, in whatever case; empty when it can be nobody's name. */
    public static Optional<Username> typed(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? Optional.of(new Username(lower)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
