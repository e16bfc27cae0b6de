package vn.banggiang.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Attempts.Attempt;

/** Asks for a password, counting: wherever one is asked for, the tenth wrong one in a row locks the account. */
@Component
class PasswordCheck {

    private final Attempts attempts;
    private final Passwords passwords;
    private final SecondSteps secondSteps;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PasswordCheck(
            Attempts attempts,
            Passwords passwords,
            SecondSteps secondSteps,
            Journal journal,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.secondSteps = secondSteps;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * The counted try, if the password is right; otherwise the journal says {@code refusal}. Whoever then asks for nothing
     * more calls {@link #accept}.
     */
    Optional<Attempt> right(String username, String password, String refusal) {
        return passwords.inTurn(() -> compare(username, password, refusal));
    }

    /** The password was enough: forgets the tries before it, but where a code would be asked for at sign-in only this one. */
    void accept(Attempt right) {
        if (secondSteps.isOn(right.person())) {
            attempts.takeBack(right);
        } else {
            attempts.succeeded(right.person());
        }
    }

    /** The password was right, and something else with it was not: the try stays counted. */
    void refuse(Attempt counted, String refusal) {
        transaction.executeWithoutResult(status -> refused(Optional.of(counted), refusal));
    }

    private Optional<Attempt> compare(String username, String password, String refusal) {
        Optional<Attempt> attempt = Username.typed(username).flatMap(attempts::begin);
        boolean right = passwords.matches(password, attempt.map(Attempt::password));
        if (!right) {
            transaction.executeWithoutResult(status -> refused(attempt, refusal));
        }
        return attempt.filter(counted -> right);
    }

    /** A name that nobody has is not kept: often enough it is a password typed into the wrong field. */
    private void refused(Optional<Attempt> attempt, String refusal) {
        String subject = attempt.map(counted -> "person:" + counted.person()).orElse("account:unknown-or-locked");
        record(refusal, subject);
        if (attempt.isPresent() && attempt.get().last()) {
            record("identity.account-locked", subject);
        }
    }

    private void record(String action, String subject) {
        journal.record(new JournalEntry(null, null, action, subject, Map.of()));
    }
}
