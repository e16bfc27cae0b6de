package vn.banggiang.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.passkey.Credential;
import vn.banggiang.identity.passkey.MakingOptions;
import vn.banggiang.identity.passkey.PasskeyCheck;
import vn.banggiang.identity.passkey.RelyingParty;
import vn.banggiang.identity.passkey.UnverifiedException;
import vn.banggiang.identity.passkey.UserHandle;

/** One's own passkeys: what there is, a new one, and the end of one. */
@Service
public class Passkeys {

    /** For one person. */
    public static final int MOST = 10;

    private final PasskeyStore kept;
    private final PasskeyCheck check;
    private final RelyingParty party;
    private final OwnerCheck owner;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Passkeys(
            PasskeyStore kept,
            PasskeyCheck check,
            RelyingParty party,
            OwnerCheck owner,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.kept = kept;
        this.check = check;
        this.party = party;
        this.owner = owner;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of this person, the last made first. */
    public List<Passkey> of(SignedIn who) {
        return kept.of(who.actor().person());
    }

    /**
     * Leave to add one, for five minutes. {@link IdentityException} {@code identity.passkeys-unready} where browsers make
     * none for this installation; {@code identity.passkeys-full}; as {@link OwnerCheck}.
     */
    public PasskeyOffer offer(SignedIn who, PasskeyName name, PasswordAndCode typed) {
        PasskeySignIn.requireReady(party);
        requireRoom(who.actor().person());
        owner.require(who, typed, "identity.passkey-offer-refused");
        return new PasskeyOffer(who.actor().person(), name, Challenge.random(random, clock.instant()));
    }

    /** What the browser is asked for. */
    public MakingOptions options(SignedIn who, PasskeyOffer offer) {
        PersonId person = offer.person();
        return MakingOptions.of(
                offer.challenge(),
                party,
                new MakingOptions.Owner(
                        UserHandle.of(person),
                        who.username().value(),
                        who.actor().fullName()),
                kept.credentialsOf(person));
    }

    /**
     * Adds the one that the browser made. {@link IdentityException} {@code identity.passkey-offer-late} for an offer that is
     * late, used or somebody else's; {@code identity.passkey-known}; {@code identity.passkeys-full}; as
     * {@link PasskeySignIn#enter} for what does not hold.
     */
    public void add(SignedIn who, @Nullable PasskeyOffer offer, String answer) {
        PersonId person = who.actor().person();
        if (offer == null || !offer.person().equals(person) || offer.challenge().isLate(clock.instant())) {
            throw IdentityException.invalid("identity.passkey-offer-late");
        }
        Credential made = made(answer, offer.challenge());
        transaction.executeWithoutResult(status -> {
            kept.lock(person);
            requireRoom(person);
            record(who, "identity.passkey-added", kept.add(person, offer.name(), made));
        });
    }

    /** Removes one's own; {@link IdentityException} {@code identity.no-such-passkey} when there is none (any more). */
    public void remove(SignedIn who, PasskeyId id) {
        transaction.executeWithoutResult(status -> {
            if (!kept.remove(who.actor().person(), id)) {
                throw IdentityException.notFound("identity.no-such-passkey");
            }
            record(who, "identity.passkey-removed", id);
        });
    }

    private Credential made(String answer, Challenge challenge) {
        try {
            return check.made(answer, challenge);
        } catch (UnverifiedException e) {
            throw IdentityException.invalid(PasskeySignIn.key(e.flaw()));
        }
    }

    private void requireRoom(PersonId person) {
        if (kept.of(person).size() >= MOST) {
            throw IdentityException.conflict("identity.passkeys-full", MOST);
        }
    }

    private void record(SignedIn who, String action, PasskeyId id) {
        PersonId person = who.actor().person();
        journal.record(new JournalEntry(
                person.value(),
                who.actor().agency().value(),
                action,
                "person:" + person,
                Map.of("passkey", id.toString())));
    }
}
