package vn.banggiang.cases;

import java.time.Instant;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.directory.AgencyId;

/**
 * That something happened to a case: published in its transaction, so that who listens there writes with it or not at all.
 *
 * @param code by which people know it
 * @param ordinal of the event, from 1 in the order of time
 * @param state as the act left it
 * @param agency where it happened
 */
public record CaseProgressed(
        CaseId id, String code, int ordinal, CaseAct act, CaseState state, AgencyId agency, Instant at) {}
