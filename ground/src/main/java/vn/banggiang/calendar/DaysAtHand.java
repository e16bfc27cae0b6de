package vn.banggiang.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The days off as this node has them: what another node took into the database counts here a minute later. */
@Component
class DaysAtHand {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final DayOffStore table;
    private final Clock clock;
    private final AtomicReference<Reading> latest;

    /** @param imported after which there is something to read */
    @Autowired
    DaysAtHand(DayOffStore table, DaysOffImport imported, Clock clock) {
        this(table, clock);
    }

    DaysAtHand(DayOffStore table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.latest = new AtomicReference<>(new Reading(table.known(), clock.instant()));
    }

    /** At most about a minute old. */
    KnownDays known() {
        Reading reading = latest.get();
        Instant now = clock.instant();
        // One reads anew; whoever counts days meanwhile does so with what there is.
        if (now.isBefore(reading.at().plus(FRESH))
                || !latest.compareAndSet(reading, new Reading(reading.days(), now))) {
            return reading.days();
        }
        KnownDays days = table.known();
        latest.set(new Reading(days, now));
        return days;
    }

    private record Reading(KnownDays days, Instant at) {}
}
