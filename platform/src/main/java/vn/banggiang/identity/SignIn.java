package vn.banggiang.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Attempts.Attempt;

/** Signing in with a password, and out. Each, and each refusal, is in the journal. */
@Service
public class SignIn {

    private static final String REFUSED = "identity.sign-in-refused";

    private final PasswordCheck passwords;
    private final Attempts attempts;
    private final Actors actors;
    private final Journal journal;
    private final TransactionTemplate transaction;

    SignIn(
            PasswordCheck passwords,
            Attempts attempts,
            Actors actors,
            Journal journal,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.actors = actors;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * Who this is. {@link IdentityException} {@code identity.sign-in-refused} for an unknown name, a wrong password, a
     * locked account and a person who holds no post today: the same answer after the same time. The tenth wrong password
     * in a row locks the account for 15 minutes.
     */
    public SignedIn signIn(String username, String password) {
        Attempt attempt = passwords.right(username, password, REFUSED).orElseThrow(IdentityException::signInRefused);
        SignedIn who = signedIn(attempt).orElseThrow(() -> refusedWithoutPost(attempt));
        transaction.executeWithoutResult(status -> succeeded(who));
        return who;
    }

    /** Writes into the journal that this person left. */
    public void signedOut(SignedIn who) {
        record("identity.signed-out", who);
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
