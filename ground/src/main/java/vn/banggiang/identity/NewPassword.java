package vn.banggiang.identity;

import java.util.Objects;

/**
 * What somebody typed to change their password.
 *
 * @param current the one that has been valid until now
 * @param repeated the chosen one once more
 */
public record NewPassword(String current, String chosen, String repeated) {

    /** What a form left out is empty. */
    public NewPassword {
        current = Objects.requireNonNullElse(current, "");
        chosen = Objects.requireNonNullElse(chosen, "");
        repeated = Objects.requireNonNullElse(repeated, "");
    }

    /** {@link IdentityException} unless the chosen one is twice the same and obeys the rule. */
    void check() {
        if (!chosen.equals(repeated)) {
            throw IdentityException.invalid("identity.passwords-differ");
        }
        PasswordRule.chosen(chosen);
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
