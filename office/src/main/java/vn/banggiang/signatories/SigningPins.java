package vn.banggiang.signatories;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.DoubtReason;
import vn.banggiang.identity.OwnerCheck;
import vn.banggiang.identity.OwnerConfirmed;
import vn.banggiang.identity.OwnerDoubt;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SigningPin;

/** The PIN of one's own signing key: chosen, changed, forgotten. */
@Service
public class SigningPins {

    private static final String REFUSED = "signatories.pin-refused";

    private final Pens pens;
    private final PinTries tries;
    private final PinLockedKeys keys;
    private final Pkcs12Vault vault;
    private final KeyIssuers issuers;
    private final OwnerCheck owner;
    private final OwnerDoubts doubts;
    private final Journal journal;
    private final TransactionTemplate transaction;

    SigningPins(
            Pens pens,
            PinTries tries,
            PinLockedKeys keys,
            Pkcs12Vault vault,
            KeyIssuers issuers,
            OwnerCheck owner,
            OwnerDoubts doubts,
            Journal journal,
            TransactionTemplate transaction) {
        this.pens = pens;
        this.tries = tries;
        this.keys = keys;
        this.vault = vault;
        this.issuers = issuers;
        this.owner = owner;
        this.doubts = doubts;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * The first PIN of a key: one that the operator brought as a file, else one that the installation's own authority makes.
     * Refused as {@link OwnerCheck#require}; {@code signatories.pin-is-set} where there is one, {@code
     * signatories.key-missing} where there is no key, {@code identity.owner-unconfirmed} while a second person must confirm.
     */
    public void choose(SignedIn who, PasswordAndCode typed, SigningPin pin) {
        PersonId person = who.actor().person();
        doubts.require(person);
        requireMissing(pens.stateOf(person));
        owner.require(who, typed, REFUSED);
        KeyId id = pens.key(person);
        if (!vault.contains(id)) {
            issuers.give(person);
        }
        keys.lock(id, vault.open(id), pin);
        transaction.executeWithoutResult(status -> {
            tries.forget(person);
            record(who.actor(), "signatories.pin-chosen");
        });
        // Last: whoever is stopped before it still has the key, in one place or in both.
        vault.remove(id);
    }

    /** Puts the key behind another PIN; refused as {@link Pens#of}. */
    public void change(Actor actor, String current, SigningPin chosen) {
        Pen pen = pens.of(actor, current);
        keys.lock(pen.id(), pen.key(), chosen);
        transaction.executeWithoutResult(status -> record(actor, "signatories.pin-changed"));
    }

    /** Asks for another key, since the PIN is forgotten; refused as {@link OwnerCheck#require}. */
    public void forgot(SignedIn who, PasswordAndCode typed) {
        owner.require(who, typed, REFUSED);
        if (!isForgotten(who.actor().person())) {
            doubts.raise(who.actor(), DoubtReason.PIN_FORGOTTEN);
        }
    }

    /** Whether a second person is asked to confirm the owner of a key whose PIN is forgotten. */
    public boolean isForgotten(PersonId person) {
        return doubts.of(person).stream()
                .filter(OwnerDoubt::isOpen)
                .anyMatch(doubt -> doubt.reason() == DoubtReason.PIN_FORGOTTEN);
    }

    /** What was confirmed counts in the same moment. */
    @EventListener
    void confirmed(OwnerConfirmed confirmed) {
        if (confirmed.settled().contains(DoubtReason.PIN_FORGOTTEN)) {
            tries.allowRenewal(confirmed.person());
        } else if (confirmed.settled().contains(DoubtReason.PIN_EXHAUSTED)) {
            tries.forget(confirmed.person());
        }
    }

    private static void requireMissing(PenState state) {
        switch (state) {
            case PIN_MISSING -> {}
            case KEY_MISSING -> throw SignatoriesException.conflict("signatories.key-missing");
            case READY, UNCONFIRMED -> throw SignatoriesException.conflict("signatories.pin-is-set");
        }
    }

    private void record(Actor actor, String action) {
        journal.record(new JournalEntry(
                actor.person().value(), actor.agency().value(), action, "person:" + actor.person(), Map.of()));
    }
}
