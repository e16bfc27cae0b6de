package vn.banggiang.shell;

import vn.banggiang.identity.Actor;

/** A system's share of "what waits for me"; the desk gathers all of them without knowing the systems. */
public interface WaitingWork {

    /**
     * What waits for this person now: every overdue matter that somebody was given as a line, of everything else the most
     * pressing as lines and how much there is beside them.
     */
    WaitingShare waitingFor(Actor actor);
}
