package vn.banggiang.nationalportal;

import java.time.Instant;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.AgencyId;

/**
 * A case of which the national portal is told no more by itself.
 *
 * @param agency that works on it
 * @param answer what the portal said; empty where it was silent for too long
 */
public record StoppedReport(CaseId id, String code, AgencyId agency, Instant givenUpAt, String answer) {}
