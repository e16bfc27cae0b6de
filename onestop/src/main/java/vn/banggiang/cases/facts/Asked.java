package vn.banggiang.cases.facts;

import vn.banggiang.procedures.ProcedureId;

/**
 * What is applied for. A case keeps the versions under which it was sent, whatever is published afterwards.
 *
 * @param version of the procedure
 * @param workflow version of the workflow
 * @param name of the procedure in that version
 */
public record Asked(ProcedureId procedure, int version, int workflow, String name) {}
