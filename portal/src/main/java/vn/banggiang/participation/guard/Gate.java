package vn.banggiang.participation.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.participation.ParticipationException;

/**
 * How much anybody may send, and everybody together, at this node: what it counts it keeps in its own memory, for the 50,000
 * addresses that came last. Several nodes let through so many times as much; what they share, the database, is guarded by how
 * few each lets write at once.
 */
@Component
public class Gate {

    /** Forms of one address, behind which there may be an office or a village: so many, then one each 20 seconds. */
    static final int FORMS_OF_ONE = 30;
    /** Forms of all: so many at once, then 20 a second. */
    static final int FORMS_OF_ALL = 1_200;

    private static final int A_SECOND = 20;
    private static final int LOOKS_A_MINUTE = 60;
    private static final int MOST_ADDRESSES = 50_000;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Cache<ClientAddress, Bucket> senders = remembered();
    private final Cache<ClientAddress, Bucket> readers = remembered();
    private final Bucket all = Bucket.builder()
            .addLimit(limit -> limit.capacity(FORMS_OF_ALL).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
            .build();
    private final Semaphore writing = new Semaphore(AT_ONCE);

    /** Counts a form that somebody sends; {@link ParticipationException} {@code participation.too-many}. */
    public void count(ClientAddress address) {
        take(senders.get(address, one -> filled(FORMS_OF_ONE, WINDOW)));
    }

    /** Counts a search or a question for a receipt. */
    public void countReading(ClientAddress address) {
        take(readers.get(address, one -> filled(LOOKS_A_MINUTE, Duration.ofMinutes(1))));
    }

    /** Writes what came with a good form, a few at once, so that readers always find a connection free. */
    public <T> T write(Supplier<T> act) {
        take(all);
        if (!isMyTurn()) {
            throw ParticipationException.tooMany(PATIENCE);
        }
        try {
            return act.get();
        } finally {
            writing.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return writing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long nanos = probe.getNanosToWaitForRefill();
            throw ParticipationException.tooMany(
                    Duration.ofSeconds(1 + Duration.ofNanos(nanos).toSeconds()));
        }
    }

    private static Bucket filled(int most, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                .build();
    }

    private static Cache<ClientAddress, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(WINDOW)
                .build();
    }
}
