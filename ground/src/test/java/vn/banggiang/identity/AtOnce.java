package vn.banggiang.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do the same thing in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** How many of them were not refused. */
    static long succeed(int people, Callable<?> deed) throws Exception {
        var start = new CyclicBarrier(people);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            tries.add(() -> {
                start.await();
                try {
                    deed.call();
                    return true;
                } catch (IdentityException refused) {
                    return false;
                }
            });
        }
        long succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (Future<Boolean> done : threads.invokeAll(tries)) {
                succeeded += done.get() ? 1 : 0;
            }
        }
        return succeeded;
    }
}
