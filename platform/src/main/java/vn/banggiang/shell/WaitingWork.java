package vn.banggiang.shell;

import java.util.List;
import vn.banggiang.identity.Actor;

/** A system's share of "what waits for me"; the desk gathers all of them without knowing the systems. */
public interface WaitingWork {

    /** What waits for this person now, most pressing first, at most 200 lines. */
    List<WorkItem> waitingFor(Actor actor);
}
