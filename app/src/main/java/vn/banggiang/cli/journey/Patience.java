package vn.banggiang.cli.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waiting for what the installation does on its own: delivery and statuses. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private Patience() {}

    /** Looks until there is something; {@link JourneyFailure} after two minutes. */
    static <T> T until(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new JourneyFailure("cli.waited-in-vain", what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
