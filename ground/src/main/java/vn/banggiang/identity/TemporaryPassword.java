package vn.banggiang.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password that an administrator hands over, until its holder chooses another: {@code hk7m-p3qt-9bnv}. Without vowels and
 * tone keys, which a Vietnamese keyboard turns into others, and without 0, 1, O and l.
 */
public record TemporaryPassword(String value) {

    private static final String LETTERS = "bcghkmnpqtv23456789";
    private static final int LENGTH = 12;

    /** A new one: 50 random bits. */
    static TemporaryPassword random(SecureRandom source) {
        String letters = source.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        return new TemporaryPassword(letters.replaceAll("(.{4})(?!$)", "$1-"));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "TemporaryPassword";
    }
}
