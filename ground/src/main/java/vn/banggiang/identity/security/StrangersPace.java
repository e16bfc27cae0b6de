package vn.banggiang.identity.security;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much each of those who ask may take in the long run: a stock that fills again steadily. Whoever has used his up waits
 * for it, so that what one address takes of this node has a limit whatever it sends.
 *
 * @param <K> who asks
 */
final class StrangersPace<K> {

    private static final int MOST_REMEMBERED = 10_000;

    private final long stock;
    private final long each;
    private final long patience;
    private final LongSupplier nanoTime;
    /** When the stock of each is full again. */
    private final ConcurrentMap<K, Long> full = new ConcurrentHashMap<>();

    /**
     * @param stock how many at once
     * @param aSecond how many are added each second, until the stock is full
     * @param patience how long one waits at most
     * @param nanoTime as {@link System#nanoTime()}
     */
    StrangersPace(int stock, int aSecond, Duration patience, LongSupplier nanoTime) {
        this.each = Duration.ofSeconds(1).dividedBy(aSecond).toNanos();
        this.stock = stock * each;
        this.patience = patience.toNanos();
        this.nanoTime = nanoTime;
    }

    /**
     * Takes so many, at most a whole stock, and says how long to wait for them; empty, and nothing taken, where that is too
     * long.
     */
    Optional<Duration> take(K asker, int many) {
        forgetTheRested();
        long now = nanoTime.getAsLong();
        long price = Math.min(many * each, stock);
        long[] wait = new long[1];
        full.compute(asker, (who, before) -> {
            long after = later(before, now) + price;
            wait[0] = Math.max(0, after - now - stock);
            return wait[0] <= patience ? after : later(before, now);
        });
        return wait[0] <= patience ? Optional.of(Duration.ofNanos(wait[0])) : Optional.empty();
    }

    /** How many have not their whole stock. */
    int remembered() {
        return full.size();
    }

    private void forgetTheRested() {
        if (full.size() > MOST_REMEMBERED) {
            long now = nanoTime.getAsLong();
            full.values().removeIf(until -> until - now <= 0);
        }
    }

    private static long later(@Nullable Long before, long now) {
        return before == null || before - now < 0 ? now : before;
    }
}
