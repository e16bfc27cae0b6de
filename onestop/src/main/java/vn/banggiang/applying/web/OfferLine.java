package vn.banggiang.applying.web;

import vn.banggiang.procedures.ProcedureInForce;

/**
 * A procedure in the list.
 *
 * @param offered whether it is applied for on line today
 * @param tied whether it is tied to a form
 */
public record OfferLine(ProcedureInForce procedure, boolean offered, boolean tied) {}
