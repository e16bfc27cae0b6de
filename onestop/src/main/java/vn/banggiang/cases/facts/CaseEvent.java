package vn.banggiang.cases.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * That something happened to a case.
 *
 * @param ordinal from 1, in the order of time
 * @param person null where nobody of the house did it
 * @param words may be empty
 */
public record CaseEvent(
        int ordinal,
        CaseAct act,
        Instant at,
        AgencyId agency,
        @Nullable PersonId person,
        String words) {}
