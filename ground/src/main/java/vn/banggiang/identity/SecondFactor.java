package vn.banggiang.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Attempts.Attempt;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpCodes;
import vn.banggiang.identity.totp.TotpSecret;

/** Turning one's own second factor at sign-in on and off. */
@Service
public class SecondFactor {

    private static final int RECOVERY_CODES = 10;
    private static final String REFUSED = "identity.second-step-refused";

    private final SecondFactors steps;
    private final PasswordCheck check;
    private final OwnerCheck owner;
    private final TotpCodes codes;
    private final OpenSignIns signIns;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(
            SecondFactors steps,
            PasswordCheck check,
            OwnerCheck owner,
            TotpCodes codes,
            OpenSignIns signIns,
            Journal journal,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.check = check;
        this.owner = owner;
        this.codes = codes;
        this.signIns = signIns;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Whether a person has it, and how many recovery codes are left. */
    public record State(boolean isOn, int recoveryCodesLeft) {

        private static final int FEW = 3;

        /** Whether it is time for new ones. */
        public boolean isShortOfRecoveryCodes() {
            return isOn && recoveryCodesLeft <= FEW;
        }
    }

    /** How it stands with this person. */
    public State of(SignedIn who) {
        PersonId person = who.actor().person();
        return new State(steps.isOn(person), steps.recoveryCodesLeft(person));
    }

    /** A secret for an authenticator that is about to be tied to an account. */
    public TotpSecret newSecret() {
        return TotpSecret.random(random);
    }

    /**
     * Turns it on; every other session and token, which came without it, ends. {@link IdentityException}
     * {@code identity.code-wrong}; {@code identity.password-wrong}, counted as at sign-in; {@code identity.second-step-is-on}.
     *
     * @param kept the session at hand, which goes on
     * @return recovery codes, which nobody can ever see again
     */
    public List<RecoveryCode> turnOn(SignedIn who, TotpSecret secret, PasswordAndCode typed, SignInId kept) {
        if (steps.isOn(who.actor().person())) {
            throw IdentityException.conflict("identity.second-step-is-on");
        }
        long step =
                codes.step(secret, typed.code()).orElseThrow(() -> IdentityException.invalid("identity.code-wrong"));
        Attempt right = check.right(who, typed.password(), REFUSED)
                .orElseThrow(() -> IdentityException.invalid("identity.password-wrong"));
        List<RecoveryCode> recoveryCodes = Stream.generate(() -> RecoveryCode.random(random))
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
        transaction.executeWithoutResult(status -> {
            check.accept(right);
            steps.begin(right.person(), secret, step, recoveryCodes);
            signIns.endAllBut(who, kept);
            record(who.actor(), "identity.second-step-on");
        });
        return recoveryCodes;
    }

    /**
     * Turns it off. {@link IdentityException} {@code identity.second-step-is-off};
     * {@code identity.password-or-code-wrong}, counted: {@code identity.try-later}.
     */
    public void turnOff(SignedIn who, PasswordAndCode typed) {
        if (!steps.isOn(who.actor().person())) {
            throw IdentityException.conflict("identity.second-step-is-off");
        }
        owner.require(who, typed, REFUSED);
        transaction.executeWithoutResult(status -> {
            steps.end(who.actor().person());
            record(who.actor(), "identity.second-step-off");
        });
    }

    private void record(Actor actor, String action) {
        journal.record(new JournalEntry(
                actor.person().value(), actor.agency().value(), action, "person:" + actor.person(), Map.of()));
    }
}
