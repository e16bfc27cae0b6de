package vn.banggiang.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.PasskeyStore.Kept;
import vn.banggiang.identity.passkey.Assertion;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.passkey.Flaw;
import vn.banggiang.identity.passkey.PasskeyCheck;
import vn.banggiang.identity.passkey.RelyingParty;
import vn.banggiang.identity.passkey.SigningOptions;
import vn.banggiang.identity.passkey.UnverifiedException;

/**
 * Signing in with a passkey, whose device has verified its owner: that is both steps at once. Each, and each refusal, is in
 * the journal.
 */
@Service
public class PasskeySignIn {

    private static final String NOBODY = "passkey:unknown";

    private final PasskeyStore kept;
    private final PasskeyCheck check;
    private final RelyingParty party;
    private final Actors actors;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeySignIn(
            PasskeyStore kept,
            PasskeyCheck check,
            RelyingParty party,
            Actors actors,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.kept = kept;
        this.check = check;
        this.party = party;
        this.actors = actors;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is to be signed next; {@link IdentityException} {@code identity.passkeys-unready}. */
    public Challenge challenge() {
        requireReady(party);
        return Challenge.random(random, clock.instant());
    }

    /** What the browser is asked for. */
    public SigningOptions options(Challenge challenge) {
        return SigningOptions.of(challenge, party);
    }

    /**
     * Whoever's passkey this is. {@link IdentityException} {@code identity.passkey-late} for a challenge that was never given,
     * was given more than five minutes ago or has been signed; {@code identity.passkey-unknown};
     * {@code identity.passkey-challenge}, {@code identity.passkey-elsewhere}, {@code identity.passkey-counter} and
     * {@code identity.passkey-wrong} for an answer that does not hold; {@code identity.passkey-without-post} for somebody
     * who holds no post today. Wrong passwords keep no passkey out: nobody guesses a signature.
     */
    public SignedIn enter(@Nullable Challenge given, String answer) {
        if (given == null || given.isLate(clock.instant())) {
            throw refused(NOBODY, "identity.passkey-late");
        }
        Assertion assertion = read(answer);
        Kept passkey = kept.find(assertion.credentialId())
                .filter(found ->
                        assertion.owner().filter(found.person()::equals).isPresent())
                .orElseThrow(() -> refused(NOBODY, "identity.passkey-unknown"));
        long counter = counter(assertion, given, passkey);
        SignedIn who = actors.atMainPost(passkey.person())
                .map(actor -> new SignedIn(actor, passkey.username(), passkey.locale()))
                .orElseThrow(() -> refused(subject(passkey), "identity.passkey-without-post"));
        if (!isFirst(who, passkey, given, counter)) {
            throw refused(subject(passkey), "identity.passkey-late");
        }
        return who;
    }

    /** {@link IdentityException} {@code identity.passkeys-unready} where browsers make none for this installation. */
    static void requireReady(RelyingParty party) {
        if (!party.isReady()) {
            throw IdentityException.conflict("identity.passkeys-unready");
        }
    }

    static String key(Flaw flaw) {
        return switch (flaw) {
            case CHALLENGE -> "identity.passkey-challenge";
            case ELSEWHERE -> "identity.passkey-elsewhere";
            case COUNTER -> "identity.passkey-counter";
            case WRONG -> "identity.passkey-wrong";
        };
    }

    private Assertion read(String answer) {
        try {
            return check.read(answer);
        } catch (UnverifiedException e) {
            throw refused(NOBODY, key(e.flaw()));
        }
    }

    private long counter(Assertion assertion, Challenge given, Kept passkey) {
        try {
            return check.counter(assertion, given, passkey.credential());
        } catch (UnverifiedException e) {
            throw refused(subject(passkey), key(e.flaw()));
        }
    }

    private boolean isFirst(SignedIn who, Kept passkey, Challenge given, long counter) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean first = kept.use(passkey.id(), given, counter);
            if (first) {
                journal.record(new JournalEntry(
                        who.actor().person().value(),
                        who.actor().agency().value(),
                        "identity.signed-in",
                        subject(passkey),
                        Map.of("passkey", passkey.id().toString())));
            }
            return first;
        }));
    }

    private IdentityException refused(String subject, String key) {
        journal.record(new JournalEntry(null, null, "identity.passkey-refused", subject, Map.of("reason", key)));
        return IdentityException.unauthenticated(key);
    }

    private static String subject(Kept passkey) {
        return "person:" + passkey.person();
    }
}
