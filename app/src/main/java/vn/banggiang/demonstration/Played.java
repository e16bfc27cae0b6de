package vn.banggiang.demonstration;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.banggiang.refusal.Refusal;

/** Does what the demonstration plays and goes on where that is refused: what a visitor changed meanwhile is left as it is. */
final class Played {

    private static final Logger LOG = LoggerFactory.getLogger(Played.class);

    private Played() {}

    static void act(Runnable act) {
        refusal(act).ifPresent(why -> LOG.info("demonstration goes on without an act: {}", why));
    }

    /** As if it were then. */
    static void act(Instant at, Runnable act) {
        act(() -> PlayedClock.at(at, act));
    }

    private static Optional<String> refusal(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal otherwise) {
            return Optional.of(otherwise.key());
        }
    }
}
