package vn.banggiang.procedures;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.procedures.facts.ProcedureCode;

/**
 * A procedure of the catalogue.
 *
 * @param agency that keeps it current
 */
public record Procedure(ProcedureId id, ProcedureCode code, AgencyId agency, PersonId enteredBy, Instant enteredAt) {}
