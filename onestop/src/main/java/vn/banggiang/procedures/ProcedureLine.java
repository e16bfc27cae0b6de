package vn.banggiang.procedures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.ProcedureCode;

/**
 * A procedure in the catalogue's list, as what was said of it last.
 *
 * @param agency that keeps it
 * @param effective from which day the version in force is done, or the one that is to come; null for a draft
 */
public record ProcedureLine(
        ProcedureId id,
        ProcedureCode code,
        AgencyId agency,
        String name,
        List<String> fields,
        OnlineLevel online,
        ProcedureStanding standing,
        @Nullable LocalDate effective) {

    /** Copies the list. */
    public ProcedureLine {
        fields = List.copyOf(fields);
    }
}
