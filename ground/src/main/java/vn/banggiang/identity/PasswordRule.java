package vn.banggiang.identity;

import java.text.Normalizer;
import java.util.Optional;

/** The one rule for passwords, wherever one is chosen: 10 to 200 characters, and nothing else. */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int SHORTEST = 10;

    /** The most characters. */
    public static final int LONGEST = 200;

    /** A Vietnamese letter with its marks is at most three characters before they are composed. */
    private static final int LONGEST_TYPED = 4 * LONGEST;

    private PasswordRule() {}

    /** The chosen password as it is hashed; {@link IdentityException} {@code identity.password-length}. */
    static String chosen(String typed) {
        return composed(typed)
                .filter(password -> password.codePointCount(0, password.length()) >= SHORTEST)
                .orElseThrow(() -> IdentityException.invalid("identity.password-length", SHORTEST, LONGEST));
    }

    /** Keyboards differ in how they compose Vietnamese letters. Empty for what is too long to be anybody's password. */
    static Optional<String> composed(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return Optional.of(composed).filter(password -> password.codePointCount(0, password.length()) <= LONGEST);
    }
}
