package vn.banggiang.figures;

import java.util.List;
import vn.banggiang.directory.AgencyId;

/** A system's work with deadlines, by unit and month; asked as {@link LiveFigures} are. */
public interface MonthlyWork {

    /** Message key of what is counted; with {@code .advice} behind it, of what is counted out of what. */
    String key();

    /** What fell due in the year, or was done before it did: in time, of all. Units and months with nothing are left out. */
    List<MonthlyShare> of(AgencyId agency, int year);
}
