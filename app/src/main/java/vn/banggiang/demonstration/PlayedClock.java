package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The platform's clock, but for what the demonstration plays: that happens at the moment that it is told for. */
final class PlayedClock extends Clock {

    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();

    private final Clock real;

    PlayedClock(Clock real) {
        this.real = real;
    }

    /** Does it as if it were then, in this thread alone. */
    static void at(Instant moment, Runnable deed) {
        ScopedValue.where(PLAYED, moment).run(deed);
    }

    @Override
    public Instant instant() {
        return PLAYED.isBound() ? PLAYED.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PlayedClock(real.withZone(zone));
    }
}
