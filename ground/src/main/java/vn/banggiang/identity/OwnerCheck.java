package vn.banggiang.identity;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Attempts.Attempt;

/** Makes sure that it is its person who sits at an open session: by all that signing in with the password asks for. */
@Component
public class OwnerCheck {

    private final PasswordCheck check;
    private final SecondFactors steps;
    private final Attempts attempts;

    OwnerCheck(PasswordCheck check, SecondFactors steps, Attempts attempts) {
        this.check = check;
        this.steps = steps;
        this.attempts = attempts;
    }

    /**
     * {@link IdentityException} {@code identity.password-wrong}, or {@code identity.password-or-code-wrong} where the account
     * asks for a code; counted, and in the journal as {@code refusal}.
     */
    public void require(SignedIn who, PasswordAndCode typed, String refusal) {
        PersonId person = who.actor().person();
        boolean codeNeeded = steps.isOn(person);
        if (codeNeeded) {
            steps.requireKey();
        }
        Attempt right = check.right(who, typed.password(), refusal).orElseThrow(() -> wrong(codeNeeded));
        if (codeNeeded && !steps.takes(person, typed.code())) {
            check.refuse(right, refusal);
            throw wrong(true);
        }
        attempts.succeeded(right);
    }

    private static IdentityException wrong(boolean codeNeeded) {
        return IdentityException.invalid(codeNeeded ? "identity.password-or-code-wrong" : "identity.password-wrong");
    }
}
