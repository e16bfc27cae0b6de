package vn.banggiang.figures;

import java.util.Map;
import vn.banggiang.directory.AgencyId;

/**
 * One thing that is counted.
 *
 * @param key message key of its name; with {@code .advice} behind it, of what is counted out of what
 * @param shares by agency; those that have nothing to count are left out
 */
public record Figure(String key, Map<AgencyId, Share> shares) {

    /** Copies the map. */
    public Figure {
        shares = Map.copyOf(shares);
    }

    /** Of this agency. */
    public Share of(AgencyId agency) {
        return shares.getOrDefault(agency, Share.NONE);
    }

    /** Of all agencies. */
    public Share total() {
        return shares.values().stream().reduce(Share.NONE, Share::plus);
    }
}
