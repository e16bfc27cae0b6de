package vn.banggiang.signatures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keys that open with their owner's PIN alone: a directory with one file a key, {@code <key id>.locked}. Nothing of a PIN
 * is kept, and no opened key either. Wrong tries are counted by who asks. Safe for several threads.
 */
public final class PinLockedKeys {

    /** One try takes 32 MB. */
    private static final int MOST_AT_ONCE = 4;

    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Path directory;
    private final byte[] secret;
    private final PinCost cost;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    /**
     * Those in a directory.
     *
     * @param secret the vault's, without which no PIN opens anything
     * @param cost of the keys that are locked from now on; those in the files say their own
     */
    public PinLockedKeys(Path directory, char[] secret, PinCost cost) {
        this.directory = directory;
        this.cost = cost;
        this.secret = String.valueOf(secret).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is a key of that name behind a PIN. */
    public boolean contains(KeyId id) {
        return Files.isRegularFile(file(id));
    }

    /** The key, ready to sign; empty for another PIN. {@link SignaturesException} when there is no such key. */
    public Optional<SigningKey> open(KeyId id, SigningPin pin) {
        try {
            LockedKey locked = read(id);
            return inTurn(() -> locked.unlock(pin, secret)).map(key -> new SigningKey(key, null, locked.chain()));
        } catch (IOException | GeneralSecurityException e) {
            throw SignaturesException.unavailable(e, "signing.key-unreadable", id.value());
        }
    }

    /** Puts an opened key behind this PIN, whole and on the disk, in place of an older one of the same name. */
    public void lock(KeyId id, SigningKey opened, SigningPin pin) {
        store(id, opened.key(), opened.chain(), pin, cost);
    }

    /** For new keys, all behind this PIN at that cost. */
    public KeyStorage behind(SigningPin pin, PinCost each) {
        return new KeyStorage() {
            @Override
            public boolean contains(KeyId id) {
                return PinLockedKeys.this.contains(id);
            }

            @Override
            public void store(KeyId id, PrivateKey key, List<X509Certificate> chain) {
                PinLockedKeys.this.store(id, key, chain, pin, each);
            }
        };
    }

    private void store(KeyId id, PrivateKey key, List<X509Certificate> chain, SigningPin pin, PinCost each) {
        try {
            LockedKey locked = inTurn(() -> LockedKey.lock(id, key, chain, pin, each, secret));
            OwnersFile.write(file(id), locked.bytes());
        } catch (IOException | GeneralSecurityException e) {
            throw SignaturesException.unavailable(e, "signing.key-not-stored", id.value());
        }
    }

    private LockedKey read(KeyId id) throws IOException, GeneralSecurityException {
        if (!contains(id)) {
            throw SignaturesException.notFound("signing.key-unknown", id.value());
        }
        return LockedKey.read(id, Files.readAllBytes(file(id)));
    }

    private <T> T inTurn(Stretching<T> work) throws IOException, GeneralSecurityException {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw SignaturesException.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw SignaturesException.busy();
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private Path file(KeyId id) {
        return directory.resolve(id.value() + ".locked");
    }

    /** What costs memory and time. */
    private interface Stretching<T> {
        T done() throws IOException, GeneralSecurityException;
    }
}
