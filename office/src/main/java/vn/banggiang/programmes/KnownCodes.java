package vn.banggiang.programmes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryException;
import vn.banggiang.programmes.plan.AgencyCodes;
import vn.banggiang.programmes.plan.PlannedNode;

/** Codes of agencies in a programme's file: the directory's of today, and those of agencies that it names already. */
@Component
class KnownCodes {

    private final Directory directory;

    KnownCodes(Directory directory) {
        this.directory = directory;
    }

    AgencyCodes of(Programme programme) {
        Map<String, AgencyId> named = new HashMap<>();
        agencies(programme).forEach((id, agency) -> named.put(agency.code().value(), id));
        return code -> today(code).or(() -> Optional.ofNullable(named.get(code)));
    }

    /** Everybody whom the programme names. */
    Map<AgencyId, Agency> agencies(Programme programme) {
        return agencies(programme.plan());
    }

    Map<AgencyId, Agency> agencies(Collection<PlannedNode> nodes) {
        Set<AgencyId> ids = new HashSet<>();
        for (PlannedNode node : nodes) {
            ids.addAll(node.with());
            if (node.lead() != null) {
                ids.add(node.lead());
            }
        }
        return directory.agencies(ids);
    }

    /** The directory's code of an agency; empty for one that it does not know. */
    static String code(Map<AgencyId, Agency> agencies, AgencyId id) {
        Agency agency = agencies.get(id);
        return agency == null ? "" : agency.code().value();
    }

    private Optional<AgencyId> today(String code) {
        try {
            return directory.byCode(new AgencyCode(code)).map(Agency::id);
        } catch (DirectoryException noCode) {
            return Optional.empty();
        }
    }
}
