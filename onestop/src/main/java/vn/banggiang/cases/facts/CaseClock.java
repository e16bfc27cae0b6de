package vn.banggiang.cases.facts;

import java.time.Instant;
import vn.banggiang.calendar.Due;
import vn.banggiang.calendar.Opening;
import vn.banggiang.calendar.WorkingTime;

/**
 * The time that a case has: due = the end of the legal term + working minutes of all ended pauses + those of its one extension.
 *
 * @param started when it was accepted
 * @param term when the legal term would have ended
 * @param extension working minutes; 0 where it was not extended
 */
public record CaseClock(Instant started, Instant term, Pauses pauses, long extension) {

    /** A clock that begins to run. */
    public static CaseClock started(Instant now, Instant term) {
        return new CaseClock(now, term, Pauses.NONE, 0);
    }

    /** Until when, by the hours of the agency that works on it; while a pause goes on, as if it ended when it began. */
    public Due due(WorkingTime time, Opening opening) {
        long stood = pauses.minutes((from, to) -> time.minutesBetween(from, to, opening));
        return time.due(time.plus(term, stood + extension, opening));
    }

    /** Whether it was extended: that is done once. */
    public boolean isExtended() {
        return extension > 0;
    }

    CaseClock with(Pauses changed) {
        return new CaseClock(started, term, changed, extension);
    }

    CaseClock extendedBy(long minutes) {
        return new CaseClock(started, term, pauses, minutes);
    }
}
