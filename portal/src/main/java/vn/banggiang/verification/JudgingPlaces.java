package vn.banggiang.verification;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;

/**
 * How many files are judged at once on this node. One of 50 MB takes a processor for seconds and several times its size of
 * memory: half of the processors judge for anybody, as many for who is signed in, and one file at a time for each asker.
 */
@Component
class JudgingPlaces {

    private static final int MOST_WAITING = 8;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore anybodys;
    private final Semaphore signedIns;
    private final Set<Asker> atWork = ConcurrentHashMap.newKeySet();

    @Autowired
    JudgingPlaces() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    JudgingPlaces(int atOnce) {
        this.anybodys = new Semaphore(atOnce, true);
        this.signedIns = new Semaphore(atOnce, true);
    }

    /** Judges when there is room; TOO_MANY {@code documents.judging-busy} when there is none in ten seconds. */
    <T> T within(Asker asker, Supplier<T> judging) {
        if (!atWork.add(asker)) {
            throw busy();
        }
        try {
            return inTurn(asker.isSignedIn() ? signedIns : anybodys, judging);
        } finally {
            atWork.remove(asker);
        }
    }

    private static <T> T inTurn(Semaphore places, Supplier<T> judging) {
        if (places.getQueueLength() >= MOST_WAITING || !came(places)) {
            throw busy();
        }
        try {
            return judging.get();
        } finally {
            places.release();
        }
    }

    private static boolean came(Semaphore places) {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static DocumentsException busy() {
        return DocumentsException.tooMany("documents.judging-busy");
    }
}
