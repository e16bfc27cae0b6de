package vn.banggiang.cases;

import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.facts.ProcedureCode;

/**
 * A procedure of which a case may be begun by a case of another.
 *
 * @param waits whether the first is not handed over before the following case is over
 */
public record Follower(ProcedureId procedure, ProcedureCode code, String name, boolean waits) {}
