package vn.banggiang.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyProfile;
import vn.banggiang.directory.ProvinceAgencies;
import vn.banggiang.identity.Actor;

/**
 * The agencies, for those who administer the province, as {@link ProvinceAgencies}; {@link AdministrationException} {@code
 * administration.forbidden} for anybody else.
 */
@Service
public class Agencies {

    private final ProvinceAgencies agencies;
    private final Changes changes;

    Agencies(ProvinceAgencies agencies, Changes changes) {
        this.agencies = agencies;
        this.changes = changes;
    }

    /** What is said of the agency today. */
    public AgencyProfile profile(Actor administrator, AgencyId agency) {
        Jurisdiction.of(administrator).requireProvince();
        return agencies.profile(agency);
    }

    /** Whether this administrator may rename or close it. */
    public boolean mayChange(Actor administrator, AgencyId agency) {
        return Jurisdiction.of(administrator).isProvince() && agencies.isOpen(agency);
    }

    /** Opens an agency today. */
    @Transactional
    public AgencyId open(Actor administrator, AgencyProfile profile) {
        Jurisdiction.of(administrator).requireProvince();
        AgencyId agency = agencies.open(profile);
        record(administrator, "agency-opened", agency, named(profile));
        return agency;
    }

    /** Says this of the agency from today on. */
    @Transactional
    public void rename(Actor administrator, AgencyId agency, AgencyProfile profile) {
        Jurisdiction.of(administrator).requireProvince();
        agencies.rename(agency, profile);
        record(administrator, "agency-renamed", agency, named(profile));
    }

    /** Closes it; yesterday was its last day. */
    @Transactional
    public void close(Actor administrator, AgencyId agency, List<AgencyId> successors) {
        Jurisdiction.of(administrator).requireProvince();
        agencies.close(agency, successors);
        String names = successors.stream().map(AgencyId::toString).collect(Collectors.joining(" "));
        record(administrator, "agency-closed", agency, Map.of("successors", names));
    }

    private static Map<String, String> named(AgencyProfile profile) {
        return Map.of("code", profile.code().value(), "name", profile.name());
    }

    private void record(Actor administrator, String action, AgencyId agency, Map<String, String> details) {
        changes.record(administrator, action, "agency:" + agency, details);
    }
}
