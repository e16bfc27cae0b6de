package vn.banggiang.demonstration;

import java.time.Instant;

/**
 * Something that somebody does in the demonstration.
 *
 * @param at when it is told to have happened
 */
record Act(Instant at, Runnable deed) {

    void play() {
        PlayedClock.at(at, deed);
    }
}
