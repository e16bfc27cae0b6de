package vn.banggiang.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/** A system's work with deadlines, by unit and month; asked as {@link LiveFigures} are. */
public interface MonthlyWork {

    /** Message key of what is counted; with {@code .advice} behind it, of what is counted out of what. */
    String key();

    /** What fell due in the year, or was done before it did: in time, of all. Units and months with nothing are left out. */
    List<MonthlyShare> of(AgencyId agency, int year);

    /** Address of the list that holds exactly what is counted; empty where this reader may not see all of it, or there is none. */
    default Optional<String> list(Actor reader, Counted counted) {
        return Optional.empty();
    }

    /**
     * What one number counts.
     *
     * @param unit that leads; null for all of the agency's
     * @param ofNoUnit what no unit of today leads, and nothing else
     * @param from the first day on which it fell due
     * @param to the last such day
     * @param inTime what was done in time, else what was or is late
     */
    record Counted(
            AgencyId agency, @Nullable UnitId unit, boolean ofNoUnit, LocalDate from, LocalDate to, boolean inTime) {}
}
