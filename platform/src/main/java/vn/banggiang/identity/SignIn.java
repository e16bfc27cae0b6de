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

    private final Attempts attempts;
    private final Passwords passwords;
    private final Actors actors;
    private final Journal journal;
    private final TransactionTemplate transaction;

    SignIn(Attempts attempts, Passwords passwords, Actors actors, Journal journal, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.passwords = passwords;
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
        return passwords.inTurn(() -> compare(username, password));
    }

    private SignedIn compare(String username, String password) {
        Optional<Attempt> attempt = Username.typed(username).flatMap(attempts::begin);
        boolean right = passwords.matches(password, attempt.map(Attempt::password));
        Optional<SignedIn> signedIn = attempt.filter(counted -> right).flatMap(this::signedIn);
        if (signedIn.isEmpty()) {
            transaction.executeWithoutResult(status -> refused(attempt, right));
            throw IdentityException.signInRefused();
        }
        transaction.executeWithoutResult(status -> succeeded(signedIn.get()));
        return signedIn.get();
    }

    /** Writes into the journal that this person left. */
    public void signedOut(SignedIn who) {
        record("identity.signed-out", who);
    }

    private Optional<SignedIn> signedIn(Attempt attempt) {
        return actors.atMainPost(attempt.person())
                .map(actor -> new SignedIn(actor, attempt.username(), attempt.locale()));
    }

    private void succeeded(SignedIn who) {
        attempts.succeeded(who.actor().person());
        record("identity.signed-in", who);
    }

    /** A name that nobody has is not kept: often enough it is a password typed into the wrong field. */
    private void refused(Optional<Attempt> attempt, boolean right) {
        String subject = attempt.map(counted -> "person:" + counted.person()).orElse("account:unknown-or-locked");
        record("identity.sign-in-refused", subject);
        if (attempt.isPresent() && attempt.get().last() && !right) {
            record("identity.account-locked", subject);
        }
    }

    private void record(String action, SignedIn who) {
        Actor actor = who.actor();
        journal.record(new JournalEntry(
                actor.person().value(), actor.agency().value(), action, "person:" + actor.person(), Map.of()));
    }

    private void record(String action, String subject) {
        journal.record(new JournalEntry(null, null, action, subject, Map.of()));
    }
}
