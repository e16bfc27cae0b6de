package vn.banggiang.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** A task in a list. */
public record TaskLine(
        TaskId id,
        String title,
        Doer lead,
        AgencyId giverAgency,
        PersonId giver,
        TaskStanding standing,
        @Nullable TaskSource source) {

    /** The last day in time. */
    public LocalDate deadline() {
        return standing.deadline();
    }
}
