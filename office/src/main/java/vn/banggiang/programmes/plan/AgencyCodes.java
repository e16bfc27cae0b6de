package vn.banggiang.programmes.plan;

import java.util.Optional;
import vn.banggiang.directory.AgencyId;

/** Who is meant by a code, in either of its forms. */
@FunctionalInterface
public interface AgencyCodes {

    /** The agency; empty for a code that nobody has. */
    Optional<AgencyId> agency(String code);
}
