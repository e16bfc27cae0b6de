package vn.banggiang.identity.security;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many requests this node works on at once for each of those who ask; the others wait in line. Whoever sends more than
 * that waits for himself, and leaves the processors to the others.
 *
 * @param <K> who asks
 */
final class StrangersPlaces<K> {

    private static final int MOST_WAITING = 1_000;

    private final int atOnce;
    private final Duration patience;
    private final ConcurrentMap<K, Line> lines = new ConcurrentHashMap<>();

    /**
     * @param atOnce at least one
     * @param patience how long one waits for a place
     */
    StrangersPlaces(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
    }

    /** Waits for a place; false when none came, or too many wait already. Who got one gives it back. */
    boolean enter(K asker) {
        Line line = lines.compute(asker, (who, there) -> (there == null ? new Line(atOnce) : there).joined());
        if (line != null && line.isShortEnough(atOnce) && came(line.places)) {
            return true;
        }
        forget(asker);
        return false;
    }

    /** Gives the place to whoever waits longest. */
    void leave(K asker) {
        Line line = lines.get(asker);
        if (line != null) {
            line.places.release();
        }
        forget(asker);
    }

    /** How many have somebody at work or waiting. */
    int askers() {
        return lines.size();
    }

    private void forget(K asker) {
        lines.computeIfPresent(asker, (who, line) -> line.left() ? null : line);
    }

    private boolean came(Semaphore places) {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The places of one asker and how many are in or before them; changed within the map's own lock alone. */
    private static final class Line {

        private final Semaphore places;
        private int there;

        Line(int atOnce) {
            this.places = new Semaphore(atOnce, true);
        }

        Line joined() {
            there++;
            return this;
        }

        /** Whether that was the last. */
        boolean left() {
            there--;
            return there == 0;
        }

        boolean isShortEnough(int atOnce) {
            return places.getQueueLength() < MOST_WAITING + atOnce;
        }
    }
}
