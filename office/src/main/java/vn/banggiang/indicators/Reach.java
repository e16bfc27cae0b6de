package vn.banggiang.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;

/** Whose figures somebody reads: of the own agency and of all below it, or of the whole province. */
@Component
class Reach {

    private final Directory directory;

    Reach(Directory directory) {
        this.directory = directory;
    }

    /** The agencies of today that this reader reaches, highest level first. */
    List<Agency> of(Actor reader) {
        List<Agency> all = directory.agencies();
        if (FigureRights.reachAll(reader)) {
            return all;
        }
        Map<AgencyId, AgencyId> above = directory.superiors();
        return all.stream()
                .filter(agency -> isWithin(agency.id(), reader.agency(), above))
                .toList();
    }

    /** Whether it is the agency itself, or stands below it. */
    static boolean isWithin(AgencyId one, AgencyId agency, Map<AgencyId, AgencyId> above) {
        Set<AgencyId> passed = new HashSet<>();
        AgencyId here = one;
        while (here != null && passed.add(here)) {
            if (here.equals(agency)) {
                return true;
            }
            here = above.get(here);
        }
        return false;
    }
}
