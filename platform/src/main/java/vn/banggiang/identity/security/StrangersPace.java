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
    private final Duration patience;
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
        this.patience = patience;
        this.nanoTime = nanoTime;
    }

    /** Takes one and says how long to wait for it; empty, and nothing taken, where that is too long. */
    Optional<Duration> take(K asker) {
        forgetTheRested();
        long now = nanoTime.getAsLong();
        boolean[] taken = {false};
        long until = full.compute(asker, (who, before) -> {
            long after = later(before, now) + each;
            taken[0] = after - now - stock <= patience.toNanos();
            return taken[0] ? after : later(before, now);
        });
        return taken[0] ? Optional.of(Duration.ofNanos(Math.max(0, until - now - stock))) : Optional.empty();
    }

    /** Takes more of whoever turned out to have taken it; the next time waits for it. */
    void charge(K asker, int many) {
        long now = nanoTime.getAsLong();
        full.compute(asker, (who, before) -> later(before, now) + many * each);
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
