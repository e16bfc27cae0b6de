package vn.banggiang.identity.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.ClientAddress;

/** How many files nobody in particular may bring at once: each costs room on the disk, memory and a processor. */
@Component
class OpenUploads {

    /** From one address. */
    static final int OF_ONE = 2;

    private static final int OF_ALL = 8;

    private final Semaphore all = new Semaphore(OF_ALL);
    private final Map<ClientAddress, Integer> open = new ConcurrentHashMap<>();

    /** Takes a place, if there is one; whoever got it calls {@link #leave}. */
    boolean enter(ClientAddress from) {
        if (!all.tryAcquire()) {
            return false;
        }
        if (open.merge(from, 1, Integer::sum) > OF_ONE) {
            leave(from);
            return false;
        }
        return true;
    }

    void leave(ClientAddress from) {
        open.computeIfPresent(from, (address, count) -> count == 1 ? null : count - 1);
        all.release();
    }
}
