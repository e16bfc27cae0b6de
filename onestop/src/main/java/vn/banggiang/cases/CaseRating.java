package vn.banggiang.cases;

import java.time.Instant;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;

/**
 * What somebody thought of how their case was dealt with.
 *
 * @param name of the procedure
 * @param mark from 1 to 5
 * @param words may be empty; for the agency alone
 */
public record CaseRating(CaseId id, CaseCode code, String name, int mark, String words, Instant at) {}
