package vn.banggiang.administration;

import java.util.List;
import vn.banggiang.identity.Actor;

/**
 * One kind of thing that takes effect only when a second person agrees. The page of {@code /administration/awaited} and
 * "what waits for me" gather all kinds without knowing them.
 */
public interface Awaited {

    /** What this person, and not only somebody else, may agree to or refuse now; the oldest first, at most 200 lines. */
    List<AwaitedLine> waitingFor(Actor actor);
}
