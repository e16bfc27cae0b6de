package vn.banggiang.participation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.storage.Sha256;

/**
 * By which somebody without an account looks up how a question stands: twelve letters and digits that nobody mistakes for
 * others, in three groups. Whoever has it sees the state and the answer, never who asked.
 *
 * @param value as "K7PM-3XQA-9DTW"
 */
public record ReceiptCode(String value) {

    /** Without 0, 1, I, L, O, U: twelve of 30 signs are 58 bits. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{12}");

    /** As somebody typed it, in any case and with any gaps; empty for what is none. */
    public static Optional<ReceiptCode> typed(String typed) {
        String signs = OTHERS.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        return FORM.matcher(signs).matches() ? Optional.of(of(signs)) : Optional.empty();
    }

    static ReceiptCode of(String signs) {
        return new ReceiptCode(signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8));
    }

    /** What is kept of it. */
    String digest() {
        return Sha256.ofContent(value.getBytes(StandardCharsets.US_ASCII)).value();
    }

    @Override
    public String toString() {
        return value;
    }
}
