package vn.banggiang.outgoing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentsException;

/**
 * What previews may cost this node: half of its processors at once, and for each person so many, and so much time, in a
 * minute. Of several that one person waits for only the newest is made.
 */
@Component
class PreviewLimit {

    /** Previews that one person may ask for in a minute: one for each pause in typing. */
    static final int MOST = 90;

    /** What one person's previews of a minute may take together; a page takes 25 ms, two hundred pages a second. */
    static final Duration LONGEST = Duration.ofSeconds(15);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Clock clock;
    /** One entry for each person who ever wrote here. */
    private final Map<PersonId, Asked> people = new HashMap<>();

    private long turns;

    @Autowired
    PreviewLimit(Clock clock) {
        this(clock, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    PreviewLimit(Clock clock, int atOnce) {
        this.places = new Semaphore(atOnce, true);
        this.clock = clock;
    }

    /** Makes the page when there is room for it; TOO_MANY where this is too much, or overtaken by a newer wish. */
    byte[] within(PersonId person, Supplier<byte[]> page) {
        long turn = ask(person);
        enter();
        Instant begun = clock.instant();
        try {
            requireStillWanted(person, turn);
            return page.get();
        } finally {
            places.release();
            charge(person, Duration.between(begun, clock.instant()));
        }
    }

    /** How many wait for room. */
    int waiting() {
        return places.getQueueLength();
    }

    private synchronized long ask(PersonId person) {
        Instant now = clock.instant();
        Asked before = people.get(person);
        Asked asked = before == null || before.until.isBefore(now)
                ? new Asked(now.plus(MINUTE), 1, Duration.ZERO, ++turns)
                : new Asked(before.until, before.times + 1, before.spent, ++turns);
        people.put(person, asked);
        if (asked.times > MOST) {
            throw DocumentsException.tooMany("documents.previewed-too-often");
        }
        return asked.newest;
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DocumentsException.tooMany("documents.previews-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DocumentsException.tooMany("documents.previews-busy");
        }
    }

    private synchronized void requireStillWanted(PersonId person, long turn) {
        Asked asked = people.get(person);
        if (asked != null && asked.newest > turn) {
            throw DocumentsException.tooMany("documents.preview-overtaken");
        }
        if (asked != null && asked.spent.compareTo(LONGEST) >= 0) {
            throw DocumentsException.tooMany("documents.previewed-too-often");
        }
    }

    private synchronized void charge(PersonId person, Duration taken) {
        people.computeIfPresent(
                person, (who, asked) -> new Asked(asked.until, asked.times, asked.spent.plus(taken), asked.newest));
    }

    /**
     * What a person asked for.
     *
     * @param until when this minute ends
     * @param newest the turn of the latest wish
     */
    private record Asked(Instant until, int times, Duration spent, long newest) {}
}
