package vn.banggiang.identity.totp;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * Opens the second factor once, when the telephone is not at hand: twelve digits, because a Vietnamese keyboard turns letters
 * into others while they are typed.
 */
@NamedInterface("totp")
public record RecoveryCode(String digits) {

    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** {@link IllegalArgumentException} for anything but twelve digits. */
    public RecoveryCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a recovery code has " + LENGTH + " digits");
        }
    }

    /** A new code. */
    public static RecoveryCode random(SecureRandom source) {
        return new RecoveryCode(
                source.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining()));
    }

    /** What somebody typed; empty when it can be no such code. */
    public static Optional<RecoveryCode> typed(String text) {
        String digits = DigitsTyped.in(text);
        return FORM.matcher(digits).matches() ? Optional.of(new RecoveryCode(digits)) : Optional.empty();
    }

    /** In groups of four. */
    public String inGroups() {
        return digits.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
