package vn.banggiang.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.banggiang.identity.AttemptCounts.AttemptKey;

/**
 * What signing in to another realm has in common with the officials': the rule for passwords, their hash, and the counting of
 * tries (ADR 0036). The accounts themselves are the realm's own, and nothing of a realm is an official's.
 */
@Service
public class RealmSignIn {

    private final Passwords passwords;
    private final GuessablePasswords guessable;
    private final AttemptCounts counts;

    RealmSignIn(Passwords passwords, GuessablePasswords guessable, AttemptCounts counts) {
        this.passwords = passwords;
        this.guessable = guessable;
        this.counts = counts;
    }

    /**
     * The chosen password as it is kept; one slow hash. {@link IdentityException} {@code identity.passwords-differ}, {@code
     * identity.password-length}, {@code identity.password-guessable}, {@code identity.busy}.
     *
     * @param about what is known of its owner: names and numbers
     */
    public PasswordHash chosen(NewPassword typed, Collection<String> about) {
        typed.check();
        guessable.refuse(typed.chosen(), about);
        return passwords.hash(typed.chosen());
    }

    /**
     * Whether this is the password; one slow comparison, whether or not somebody has one. {@link IdentityException} {@code
     * identity.busy}.
     *
     * @param kept empty where nobody has the name
     */
    public boolean matches(String typed, Optional<PasswordHash> kept) {
        return passwords.inTurn(false, () -> passwords.matches(typed, kept));
    }

    /**
     * Counts one try before anything is compared, whether or not somebody has the name. {@link IdentityException} {@code
     * identity.try-later} with the seconds, and nothing is counted. Call it outside of the transaction that a refusal ends.
     *
     * @param realm in ASCII
     * @param subject by which tries at one account are counted together; not the name itself, which may be a password in the
     *     wrong field
     */
    public RealmTry begin(String realm, String subject, ClientAddress from) {
        String whose = realm + ":" + subject;
        RealmTry tried = new RealmTry(List.of(
                new AttemptKey(whose, "address:" + from, AttemptLimit.SOURCE),
                new AttemptKey(whose, "strangers", AttemptLimit.STRANGERS),
                new AttemptKey(realm + ":anybody", "address:" + from, AttemptLimit.ADDRESS)));
        int wait = tried.keys().stream().mapToInt(counts::waitFor).max().orElse(0);
        boolean counted = wait == 0
                && tried.keys().stream().allMatch(key -> counts.count(key).isPresent());
        if (!counted) {
            counts.turnAway(tried.keys().getFirst());
            throw IdentityException.tryLater(Math.max(wait, 1));
        }
        return tried;
    }

    /** Counts what somebody does who names no account, as signing up; {@link IdentityException} {@code identity.try-later}. */
    public void count(String realm, ClientAddress from) {
        var key = new AttemptKey(realm + ":anybody", "address:" + from, AttemptLimit.ADDRESS);
        if (counts.count(key).isEmpty()) {
            counts.turnAway(key);
            throw IdentityException.tryLater(Math.max(counts.waitFor(key), 1));
        }
    }

    /** Forgets what was wrong from here before the right one. */
    public void succeeded(RealmTry right) {
        counts.forget(right.keys().getFirst());
        right.keys().stream().skip(1).forEach(counts::takeBack);
        counts.forgetOld();
    }

    /** Whoever has a new password does not wait for what was tried with the old one. */
    public void forgetAll(String realm, String subject) {
        counts.forgetAll(realm + ":" + subject);
    }
}
