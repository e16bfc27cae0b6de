package vn.banggiang.applicants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.identity.NewPassword;

/**
 * What somebody typed to have an account.
 *
 * @param born null where no day was typed
 */
public record SignUpForm(
        String name,
        @Nullable LocalDate born,
        String number,
        String telephone,
        String email,
        String address,
        NewPassword password,
        boolean consents) {

    /** Without what identifies anybody. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
