package vn.banggiang.procedures;

import java.util.Set;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.ProcedureFacts;

/**
 * What is said of a procedure that people may ask for.
 *
 * @param number of the version
 * @param keeper the agency that keeps it current
 * @param performers agencies of the province that do it; the keeper too, unless only communes do
 */
public record ProcedureInForce(
        ProcedureId id, int number, AgencyId keeper, ProcedureFacts facts, Set<AgencyId> performers) {

    /** Copies the set. */
    public ProcedureInForce {
        performers = Set.copyOf(performers);
    }
}
