package vn.banggiang.cases.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;

/** All pauses of a case. Several may go on at once; the clock stands as long as one does, and no minute counts twice. */
public record Pauses(List<Pause> all) {

    /** No pause yet. */
    public static final Pauses NONE = new Pauses(List.of());

    /** In order of their beginnings. */
    public Pauses {
        all = all.stream().sorted(Comparator.comparing(Pause::since)).toList();
    }

    /** Since when the clock stands, if it does. */
    public Optional<Instant> standingSince() {
        return all.stream()
                .filter(pause -> pause.until() == null)
                .map(Pause::since)
                .findFirst();
    }

    /** One more; the same reason going on already, nothing changes. */
    public Pauses begun(Pause.Reason reason, Instant now) {
        return isOpen(reason)
                ? this
                : new Pauses(Stream.concat(all.stream(), Stream.of(new Pause(reason, now, null)))
                        .toList());
    }

    /** Those for this reason are over; where none went on, nothing changes. */
    public Pauses ended(Pause.Reason reason, Instant now) {
        return new Pauses(all.stream()
                .map(pause -> pause.reason() == reason && pause.until() == null ? pause.ended(now) : pause)
                .toList());
    }

    /**
     * How long the clock stood and does not any more. What lies after the beginning of a pause that still goes on is not
     * counted before that one ends.
     *
     * @param between minutes between two moments, as the agency's hours give them
     */
    public long minutes(ToLongBiFunction<Instant, Instant> between) {
        Instant end = standingSince().orElse(Instant.MAX);
        Instant counted = Instant.MIN;
        long minutes = 0;
        for (Pause pause : all) {
            Instant from = later(pause.since(), counted);
            Instant to = pause.until() == null ? end : earlier(pause.until(), end);
            if (from.isBefore(to)) {
                minutes += between.applyAsLong(from, to);
                counted = to;
            }
        }
        return minutes;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean isOpen(Pause.Reason reason) {
        return all.stream().anyMatch(pause -> pause.reason() == reason && pause.until() == null);
    }
}
