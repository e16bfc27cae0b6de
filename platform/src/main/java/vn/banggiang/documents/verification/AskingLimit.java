package vn.banggiang.documents.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;

/** How often one address may ask this node; judging a file costs seconds of a processor. */
@Component
class AskingLimit {

    /** Questions an address may ask in one window. */
    static final int MOST = 60;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Window> windows = new Remembered();

    AskingLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a question; TOO_MANY when the address has asked too often. */
    synchronized void count(String address) {
        Instant now = clock.instant();
        Window window = windows.get(address);
        Window next = window == null || window.until.isBefore(now) ? new Window(now.plus(WINDOW), 1) : window.more();
        windows.put(address, next);
        if (next.questions > MOST) {
            throw DocumentsException.tooMany("documents.asked-too-often");
        }
    }

    private record Window(Instant until, int questions) {
        Window more() {
            return new Window(until, questions + 1);
        }
    }

    /** Forgets the address that was quiet longest, so that memory stays bounded. */
    private static final class Remembered extends LinkedHashMap<String, Window> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    }
}
