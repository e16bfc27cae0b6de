package vn.banggiang.signatories;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.SigningKey;

/**
 * Somebody's signing key with the PIN that was typed, for the documents of one request. It is unlocked when it is first
 * needed, and once: what may not be signed anyway costs no try, and a wrong PIN costs one however many documents there are.
 */
public final class Pen {

    private final PersonId owner;
    private final KeyId id;
    private final Supplier<SigningKey> unlocking;
    private @Nullable SigningKey key;

    Pen(PersonId owner, KeyId id, Supplier<SigningKey> unlocking) {
        this.owner = owner;
        this.id = id;
        this.unlocking = unlocking;
    }

    /** Whose it is. */
    public PersonId owner() {
        return owner;
    }

    /** The key's name, under which its picture lies too. */
    public KeyId id() {
        return id;
    }

    /** The key; refused as {@link Pens#of}. */
    public SigningKey key() {
        SigningKey opened = key == null ? unlocking.get() : key;
        key = opened;
        return opened;
    }
}
