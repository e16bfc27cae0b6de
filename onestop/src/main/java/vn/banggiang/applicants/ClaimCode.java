package vn.banggiang.applicants;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands on the receipt of who was entered at a counter: with it, and the same identity number, an account takes the entry
 * over. Twelve signs of 32 that nobody mistakes for each other: 60 bits.
 */
public record ClaimCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final int MOST_READ = 40;

    static ClaimCode of(byte[] digest) {
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(digest[i] & (SIGNS.length() - 1)));
        }
        return new ClaimCode(signs.toString());
    }

    /** As people type it; empty when it can be none. */
    static Optional<ClaimCode> typed(String text) {
        String signs = text.substring(0, Math.min(text.length(), MOST_READ))
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        return FORM.matcher(signs).matches() ? Optional.of(new ClaimCode(signs)) : Optional.empty();
    }

    boolean is(ClaimCode other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), other.value.getBytes(StandardCharsets.US_ASCII));
    }

    /** In groups of four. */
    public String inGroups() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "ClaimCode";
    }
}
