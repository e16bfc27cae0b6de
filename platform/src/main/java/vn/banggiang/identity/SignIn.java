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
    private final SecondSteps secondSteps;
    private final Attempts attempts;
    private final Actors actors;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            PasswordCheck passwords,
            SecondSteps secondSteps,
            Attempts attempts,
            Actors actors,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.passwords = passwords;
        this.secondSteps = secondSteps;
        this.attempts = attempts;
        this.actors = actors;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whoever this is, or the wait for a code where the account asks for one. {@link IdentityException}
     * {@code identity.sign-in-refused} for an unknown name, a wrong password, a locked account and a person who holds no post
     * today: the same answer after the same time. The tenth wrong password or code in a row locks the account for 15 minutes.
     */
    public Entry enter(String username, String password) {
        Attempt attempt = passwords.right(username, password, REFUSED).orElseThrow(IdentityException::signInRefused);
        if (!secondSteps.isOn(attempt.person())) {
            return finished(attempt);
        }
        attempts.takeBack(attempt);
        return new CodeAwaited(attempt.username(), attempt.password(), clock.instant());
    }

    /**
     * The second step. {@link IdentityException} {@code identity.code-refused} for a wrong code or one that was taken before,
     * {@code identity.code-needed} for none, {@code identity.code-late} five minutes after the password, and as {@link #enter}.
     */
    public SignedIn finish(CodeAwaited awaited, String code) {
        if (awaited.isLate(clock.instant())) {
            throw IdentityException.unauthenticated("identity.code-late");
        }
        if (code.isBlank()) {
            throw IdentityException.unauthenticated("identity.code-needed");
        }
        secondSteps.requireKey();
        Attempt attempt = attempts.begin(awaited.username())
                .filter(counted -> counted.password().equals(awaited.password()))
                .orElseThrow(IdentityException::signInRefused);
        if (!secondSteps.takes(attempt.person(), code)) {
            passwords.refuse(attempt, "identity.code-refused");
            throw IdentityException.unauthenticated("identity.code-refused");
        }
        return finished(attempt);
    }

    /** Both steps at once, for programs; the code is only looked at where the account asks for one. */
    public SignedIn signIn(String username, String password, String code) {
        return switch (enter(username, password)) {
            case SignedIn who -> who;
            case CodeAwaited awaited -> finish(awaited, code);
        };
    }

    /** Writes into the journal that this person left. */
    public void signedOut(SignedIn who) {
        record("identity.signed-out", who);
    }

    private SignedIn finished(Attempt attempt) {
        SignedIn who = signedIn(attempt).orElseThrow(() -> refusedWithoutPost(attempt));
        transaction.executeWithoutResult(status -> succeeded(who));
        return who;
    }

    private Optional<SignedIn> signedIn(Attempt attempt) {
        return actors.atMainPost(attempt.person())
                .map(actor -> new SignedIn(actor, attempt.username(), attempt.locale()));
    }

    private IdentityException refusedWithoutPost(Attempt attempt) {
        journal.record(new JournalEntry(null, null, REFUSED, "person:" + attempt.person(), Map.of()));
        return IdentityException.signInRefused();
    }

    private void succeeded(SignedIn who) {
        attempts.succeeded(who.actor().person());
        record("identity.signed-in", who);
    }

    private void record(String action, SignedIn who) {
        Actor actor = who.actor();
        journal.record(new JournalEntry(
                actor.person().value(), actor.agency().value(), action, "person:" + actor.person(), Map.of()));
    }
}
