package vn.banggiang.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;

/** How often one asker may ask this node; judging a file costs seconds of a processor. */
@Component
class AskingLimit {

    /** Questions an asker may ask in one window. */
    static final int MOST = 60;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ASKERS = 10_000;

    private final Clock clock;
    private final Map<Asker, Window> windows = new Remembered();

    AskingLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a question; TOO_MANY when the asker has asked too often. */
    synchronized void count(Asker asker) {
        Instant now = clock.instant();
        Window window = windows.get(asker);
        Window next = window == null || window.until.isBefore(now) ? new Window(now.plus(WINDOW), 1) : window.more();
        windows.put(asker, next);
        if (next.questions > MOST) {
            throw DocumentsException.tooMany("documents.asked-too-often");
        }
    }

    private record Window(Instant until, int questions) {
        Window more() {
            return new Window(until, questions + 1);
        }
    }

    /** Forgets the asker that was quiet longest, so that memory stays bounded. */
    private static final class Remembered extends LinkedHashMap<Asker, Window> {
        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asker, Window> eldest) {
            return size() > MOST_ASKERS;
        }
    }
}
