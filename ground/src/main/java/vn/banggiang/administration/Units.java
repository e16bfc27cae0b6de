package vn.banggiang.administration;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyUnits;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/** The units of the administrator's agency, as {@link AgencyUnits}; {@link AdministrationException} for another's. */
@Service
public class Units {

    private final AgencyUnits units;
    private final Directory directory;
    private final Changes changes;

    Units(AgencyUnits units, Directory directory, Changes changes) {
        this.units = units;
        this.directory = directory;
        this.changes = changes;
    }

    /** Opens a unit today. */
    @Transactional
    public void open(Actor administrator, AgencyId agency, String name, String abbreviation) {
        Jurisdiction.of(administrator).requireAgency(agency);
        UnitId unit = units.open(agency, name, abbreviation);
        record(administrator, "unit-opened", unit, Map.of("name", name, "abbreviation", abbreviation));
    }

    /** Renames it from today on. */
    @Transactional
    public AgencyId rename(Actor administrator, UnitId unit, String name, String abbreviation) {
        AgencyId agency = own(administrator, unit);
        units.rename(unit, name, abbreviation);
        record(administrator, "unit-renamed", unit, Map.of("name", name, "abbreviation", abbreviation));
        return agency;
    }

    /** Closes it; yesterday was its last day. */
    @Transactional
    public AgencyId close(Actor administrator, UnitId unit) {
        AgencyId agency = own(administrator, unit);
        units.close(unit);
        record(administrator, "unit-closed", unit, Map.of());
        return agency;
    }

    private AgencyId own(Actor administrator, UnitId unit) {
        Jurisdiction jurisdiction = Jurisdiction.of(administrator);
        AgencyId agency = directory.unit(unit).agency();
        if (!jurisdiction.covers(agency)) {
            throw AdministrationException.notFound("directory.unit-unknown", unit);
        }
        return agency;
    }

    private void record(Actor administrator, String action, UnitId unit, Map<String, String> details) {
        changes.record(administrator, action, "unit:" + unit, details);
    }
}
