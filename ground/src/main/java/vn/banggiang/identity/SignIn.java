package vn.banggiang.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Attempts.Attempt;

/** Signing in with a password, and a code where the account asks for one, and out. Each, and each refusal, is in the journal. */
@Service
public class SignIn {

    private static final String REFUSED = "identity.sign-in-refused";

    private final PasswordCheck passwords;
    private final SecondFactors secondFactors;
    private final TemporaryPasswords given;
    private final Attempts attempts;
    private final Actors actors;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            PasswordCheck passwords,
            SecondFactors secondFactors,
            TemporaryPasswords given,
            Attempts attempts,
            Actors actors,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.given = given;
        this.attempts = attempts;
        this.actors = actors;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whoever this is, or the wait for a code where the account asks for one. {@link IdentityException}
     * {@code identity.sign-in-refused} for an unknown name, a wrong password and a person who holds no post today: the same
     * answer after the same time. After the tenth wrong password or code from one source {@code identity.try-later}; {@code
     * identity.busy} where too many are signing in; {@code identity.password-given-late} for one that was handed over and
     * not changed in time.
     */
    public Entry enter(Origin origin, String username, String password) {
        Attempt attempt =
                passwords.right(username, password, origin, REFUSED).orElseThrow(IdentityException::signInRefused);
        if (!secondFactors.isOn(attempt.person())) {
            return finished(attempt);
        }
        attempts.takeBack(attempt);
        return new CodeAwaited(attempt.known().username(), attempt.known().password(), clock.instant());
    }

    /**
     * The second factor. {@link IdentityException} {@code identity.code-refused} for a wrong code or one that was taken before,
     * {@code identity.code-needed} for none, {@code identity.code-late} five minutes after the password, and as {@link #enter}.
     */
    public SignedIn finish(Origin origin, CodeAwaited awaited, String code) {
        if (awaited.isLate(clock.instant())) {
            throw IdentityException.unauthenticated("identity.code-late");
        }
        if (code.isBlank()) {
            throw IdentityException.unauthenticated("identity.code-needed");
        }
        secondFactors.requireKey();
        Attempt attempt = attempts.begin(awaited.username().value(), origin);
        if (attempt.account() == null || !attempt.known().password().equals(awaited.password())) {
            throw IdentityException.signInRefused();
        }
        if (!secondFactors.takes(attempt.person(), code)) {
            passwords.refuse(attempt, "identity.code-refused");
            throw IdentityException.unauthenticated("identity.code-refused");
        }
        return finished(attempt);
    }

    /** Both steps at once, for programs; the code is only looked at where the account asks for one. */
    public SignedIn signIn(Origin origin, String username, String password, String code) {
        return switch (enter(origin, username, password)) {
            case SignedIn who -> who;
            case CodeAwaited awaited -> finish(origin, awaited, code);
        };
    }

    /** Writes into the journal that this person left. */
    public void signedOut(SignedIn who) {
        record("identity.signed-out", who);
    }

    private SignedIn finished(Attempt attempt) {
        if (given.isLate(attempt.person())) {
            attempts.takeBack(attempt);
            throw IdentityException.unauthenticated("identity.password-given-late");
        }
        SignedIn who = signedIn(attempt).orElseThrow(() -> refusedWithoutPost(attempt));
        transaction.executeWithoutResult(status -> succeeded(attempt, who));
        return who;
    }

    private Optional<SignedIn> signedIn(Attempt attempt) {
        return actors.atMainPost(attempt.person())
                .map(actor -> new SignedIn(
                        actor, attempt.known().username(), attempt.known().locale()));
    }

    private IdentityException refusedWithoutPost(Attempt attempt) {
        journal.record(new JournalEntry(null, null, REFUSED, "person:" + attempt.person(), Map.of()));
        return IdentityException.signInRefused();
    }

    private void succeeded(Attempt right, SignedIn who) {
        attempts.succeeded(right);
        record("identity.signed-in", who);
    }

    private void record(String action, SignedIn who) {
        Actor actor = who.actor();
        journal.record(new JournalEntry(
                actor.person().value(), actor.agency().value(), action, "person:" + actor.person(), Map.of()));
    }
}
