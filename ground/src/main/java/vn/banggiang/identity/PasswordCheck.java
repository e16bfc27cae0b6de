package vn.banggiang.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Attempts.Attempt;

/** Asks for a password, counting: wherever one is asked for, each wrong one too many makes the next wait longer. */
@Component
class PasswordCheck {

    private final Attempts attempts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PasswordCheck(
            Attempts attempts,
            Passwords passwords,
            SecondFactors secondFactors,
            Journal journal,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** As {@link #right(String, String, Origin, String)}, of who sits at an open session. */
    Optional<Attempt> right(SignedIn who, String password, String refusal) {
        return right(who.username().value(), password, Origin.OPEN_SESSION, refusal);
    }

    /**
     * The counted try, if the password is right; otherwise the journal says {@code refusal}. Whoever then asks for nothing
     * more calls {@link #accept}. {@link IdentityException} {@code identity.try-later}, {@code identity.busy}.
     */
    Optional<Attempt> right(String username, String password, Origin origin, String refusal) {
        Attempt attempt = attempts.begin(username, origin);
        boolean right = compare(attempt, password);
        if (!right) {
            refuse(attempt, refusal);
        }
        return Optional.of(attempt).filter(counted -> right);
    }

    /** The password was enough: forgets the tries before it, but where a code would be asked for at sign-in only this one. */
    void accept(Attempt right) {
        if (secondFactors.isOn(right.person())) {
            attempts.takeBack(right);
        } else {
            attempts.succeeded(right);
        }
    }

    /** The password, or something else with it, was not right: the try stays counted. */
    void refuse(Attempt counted, String refusal) {
        transaction.executeWithoutResult(status -> record(counted, refusal));
    }

    private boolean compare(Attempt attempt, String password) {
        Optional<PasswordHash> hash = Optional.ofNullable(attempt.account()).map(Attempts.Account::password);
        try {
            return passwords.inTurn(attempt.trusted(), () -> passwords.matches(password, hash));
        } catch (IdentityException busy) {
            attempts.takeBack(attempt);
            throw busy;
        }
    }

    /**
     * The delays bound how many lines an account can get. Of names that nobody has only each power of two of one address is
     * kept, and not the name: often enough it is a password typed into the wrong field.
     */
    private void record(Attempt attempt, String refusal) {
        if (attempt.account() == null) {
            int number = attempt.numberOfAll();
            if (Integer.bitCount(number) == 1) {
                record(refusal, "account:unknown", details(attempt, number));
            }
            return;
        }
        Map<String, String> details = details(attempt, attempt.here().number());
        String subject = "person:" + attempt.person();
        record(refusal, subject, details);
        if (attempt.isLastFree()) {
            record("identity.sign-ins-slowed", subject, details);
        }
    }

    private static Map<String, String> details(Attempt attempt, int number) {
        Map<String, String> details = new HashMap<>();
        details.put("number", String.valueOf(number));
        details.put("from", String.valueOf(attempt.address() == null ? "session" : attempt.address()));
        if (attempt.here().turnedAway() > 0) {
            details.put("turned-away", String.valueOf(attempt.here().turnedAway()));
        }
        return details;
    }

    private void record(String action, String subject, Map<String, String> details) {
        journal.record(new JournalEntry(null, null, action, subject, details));
    }
}
