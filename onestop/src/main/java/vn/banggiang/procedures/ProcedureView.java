package vn.banggiang.procedures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A procedure with all that was said of it.
 *
 * @param versions the newest first
 * @param ending the last, or null
 */
public record ProcedureView(
        Procedure procedure,
        List<ProcedureVersion> versions,
        @Nullable Ending ending) {

    /** Copies the list. */
    public ProcedureView {
        versions = List.copyOf(versions);
    }

    /** What was said last. */
    public ProcedureVersion newest() {
        return versions.getFirst();
    }

    /** Which version is done on a day: of those whose day has come the latest, unless the procedure was ended since. */
    public Optional<ProcedureVersion> inForce(LocalDate day) {
        return latest(day).filter(version -> !endedAfter(version, day));
    }

    /** How it stands on a day. */
    public ProcedureStanding standing(LocalDate day) {
        Optional<ProcedureVersion> latest = latest(day);
        if (latest.isPresent() && endedAfter(latest.get(), day)) {
            return ProcedureStanding.ENDED;
        }
        boolean drafted = newest().publication() == null;
        if (latest.isPresent()) {
            return drafted ? ProcedureStanding.CHANGED : ProcedureStanding.IN_FORCE;
        }
        return versions.stream().allMatch(version -> version.publication() == null)
                ? ProcedureStanding.DRAFT
                : ProcedureStanding.COMING;
    }

    private Optional<ProcedureVersion> latest(LocalDate day) {
        return versions.stream()
                .filter(version ->
                        version.effective().filter(from -> !from.isAfter(day)).isPresent())
                .max(Comparator.comparing((ProcedureVersion version) ->
                                version.effective().orElseThrow())
                        .thenComparingInt(ProcedureVersion::number));
    }

    private boolean endedAfter(ProcedureVersion version, LocalDate day) {
        return ending != null
                && !ending.ends().isAfter(day)
                && !ending.ends().isBefore(version.effective().orElseThrow());
    }
}
