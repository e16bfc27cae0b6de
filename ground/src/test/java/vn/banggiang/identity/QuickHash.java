package vn.banggiang.identity;

import java.text.Normalizer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What a test's account is opened with where signing in is only the way to something else: a hash says itself what comparing
 * costs, and this one costs next to nothing. {@link SignInTest} and {@link PasswordChangeTest} have the platform's own.
 */
public final class QuickHash {

    private static final Argon2PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 8, 1);

    private QuickHash() {}

    /** Of a password that the rule allows. */
    public static PasswordHash of(String password) {
        return new PasswordHash(String.valueOf(ARGON2.encode(Normalizer.normalize(password, Normalizer.Form.NFC))));
    }
}
