package vn.banggiang.cases.facts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.workflows.steps.AgencySlot;

/**
 * Which agencies have to do with a case.
 *
 * @param receiving whose one-stop desk has it; since July 2025 anywhere in the province
 * @param responsible who works on it
 * @param deciding who decides
 */
public record CaseAgencies(AgencyId receiving, AgencyId responsible, AgencyId deciding) {

    /** One agency that does all. */
    public static CaseAgencies one(AgencyId agency) {
        return new CaseAgencies(agency, agency, agency);
    }

    /** Who does a step of this slot. */
    public AgencyId in(AgencySlot slot) {
        return switch (slot) {
            case RECEIVING -> receiving;
            case RESPONSIBLE -> responsible;
            case DECIDING -> deciding;
        };
    }

    /** Each once. */
    public Set<AgencyId> all() {
        return Stream.of(receiving, responsible, deciding).collect(Collectors.toUnmodifiableSet());
    }
}
