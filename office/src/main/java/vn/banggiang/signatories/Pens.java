package vn.banggiang.signatories;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.DoubtReason;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.signatories.PinTries.Standing;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SigningKey;
import vn.banggiang.signatures.SigningPin;

/** Unlocks people's signing keys. A session, or a token, is not enough: it takes the PIN, which nobody can replace. */
@Service
public class Pens {

    private final PinLockedKeys keys;
    private final Pkcs12Vault vault;
    private final KeyIssuers issuers;
    private final PinTries tries;
    private final OwnerDoubts doubts;
    private final Directory directory;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Map<PersonId, Lock> turns = new ConcurrentHashMap<>();

    Pens(
            PinLockedKeys keys,
            Pkcs12Vault vault,
            KeyIssuers issuers,
            PinTries tries,
            OwnerDoubts doubts,
            Directory directory,
            Journal journal,
            TransactionTemplate transaction) {
        this.keys = keys;
        this.vault = vault;
        this.issuers = issuers;
        this.tries = tries;
        this.doubts = doubts;
        this.directory = directory;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** How it stands with this person's key. */
    public PenState stateOf(PersonId person) {
        if (doubts.isInDoubt(person)) {
            return PenState.UNCONFIRMED;
        }
        if (isLocked(person)) {
            return PenState.READY;
        }
        return vault.contains(key(person)) || issuers.anyGives(person) ? PenState.PIN_MISSING : PenState.KEY_MISSING;
    }

    /**
     * This person's key with the PIN that was typed. To unlock it is refused with {@code identity.owner-unconfirmed} while a
     * second person must confirm; {@code signatories.pin-missing}; {@code signatories.pin-wrong}, {@code
     * signatories.pin-wait} and {@code signatories.pin-exhausted}, each try counted before it is compared.
     */
    public Pen of(Actor owner, String typed) {
        return new Pen(owner.person(), key(owner.person()), () -> unlocked(owner, typed));
    }

    KeyId key(PersonId person) {
        return KeyId.person(directory.person(person).staffCode());
    }

    private SigningKey unlocked(Actor owner, String typed) {
        doubts.require(owner.person());
        if (!isLocked(owner.person())) {
            throw SignatoriesException.conflict("signatories.pin-missing");
        }
        SigningPin pin = SigningPin.typed(typed);
        Lock turn = turns.computeIfAbsent(owner.person(), one -> new ReentrantLock());
        // The right PIN sent several times at once is no guessing.
        turn.lock();
        try {
            return compared(owner, pin);
        } finally {
            turn.unlock();
        }
    }

    private SigningKey compared(Actor owner, SigningPin pin) {
        KeyId id = key(owner.person());
        int number = tries.begin(owner.person()).orElseThrow(() -> refused(owner));
        SigningKey key = keys.open(id, pin).orElseThrow(() -> wrong(owner, number));
        tries.forget(owner.person());
        if (!vault.contains(id)) {
            return key;
        }
        take(owner, id, pin);
        return keys.open(id, pin).orElseThrow();
    }

    /** The operator has brought a newer key: it goes behind the same PIN. */
    private void take(Actor owner, KeyId id, SigningPin pin) {
        keys.lock(id, vault.open(id), pin);
        record(owner, "signatories.key-taken", Map.of());
        vault.remove(id);
    }

    private boolean isLocked(PersonId person) {
        return keys.contains(key(person)) && !tries.of(person).renewal();
    }

    private SignatoriesException refused(Actor owner) {
        Standing standing = tries.of(owner.person());
        if (standing.exhausted() && tries.mayTry(standing)) {
            // Killed between the last try and its doubt: without one nobody could confirm.
            doubts.raise(owner, DoubtReason.PIN_EXHAUSTED);
        }
        return standing.exhausted()
                ? SignatoriesException.exhausted()
                : SignatoriesException.mustWait(tries.minutesLeft(standing));
    }

    private SignatoriesException wrong(Actor owner, int number) {
        boolean last = number >= PinTries.ALLOWED;
        transaction.executeWithoutResult(status -> {
            record(owner, "signatories.pin-wrong", Map.of("number", String.valueOf(number)));
            if (last) {
                doubts.raise(owner, DoubtReason.PIN_EXHAUSTED);
            }
        });
        return last ? SignatoriesException.exhausted() : SignatoriesException.wrongPin(PinTries.ALLOWED - number);
    }

    private void record(Actor owner, String action, Map<String, String> details) {
        transaction.executeWithoutResult(status -> journal.record(new JournalEntry(
                owner.person().value(), owner.agency().value(), action, "person:" + owner.person(), details)));
    }
}
