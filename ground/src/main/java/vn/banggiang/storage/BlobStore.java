package vn.banggiang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where bytes lie under the name of their hash: a local disk, or a store elsewhere. What every store must do is written
 * in the test {@code BlobStoreContract}.
 */
interface BlobStore {

    /**
     * Takes a finished local file under its hash. When this returns the bytes survive a power cut. The same content may
     * come twice, also at once.
     *
     * @param finished consumed: it is gone afterwards
     */
    void take(Path finished, Sha256 sha256) throws IOException;

    /** The bytes as they lie there, unchecked; empty when there are none. */
    Optional<InputStream> open(Sha256 sha256) throws IOException;

    /** The file itself when it lies on this machine. */
    Optional<Path> localCopy(Sha256 sha256);

    /** Whether the store has this content. */
    boolean exists(Sha256 sha256) throws IOException;

    /** Tells those that were taken last before this instant, each once, in no order. */
    void eachTakenBefore(Instant instant, Consumer<Sha256> each) throws IOException;

    /** Removes what was not taken again since; whoever reads it goes on reading. True where it is gone by this call. */
    boolean remove(Sha256 sha256, Instant takenBefore) throws IOException;

    /** A directory of this machine in which files are received, on the store's own disk where that is possible. */
    Path receivingDirectory();
}
