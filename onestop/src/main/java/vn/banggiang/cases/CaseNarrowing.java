package vn.banggiang.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.database.Columns;

/**
 * What one number of the figures counts.
 *
 * @param by null where all are counted together
 * @param key of what is counted together; empty for what has none, as steps that nobody took up
 */
public record CaseNarrowing(
        CasePeriod period, CaseCount count, @Nullable CaseGrouping by, String key) {

    private static final int LONGEST = 500;

    /** {@code cases.no-period} for what cannot be counted so. */
    public CaseNarrowing {
        key = key.substring(0, Math.min(key.length(), LONGEST));
        if (by != null && !by.counts().contains(count)) {
            throw CasesException.invalid("count", "cases.no-period");
        }
    }

    /** As an address has it. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("period", period.tag());
        params.put("count", count.name());
        if (by != null) {
            params.put("by", by.name());
            params.put("key", key);
        }
        return params;
    }

    /** On a case {@code d}; with the agencies whose work is counted as {@code :agencies}. */
    String condition() {
        boolean steps = CaseCount.ofSteps().contains(count);
        String same = by == null ? "" : " AND coalesce(CAST(" + by.expression() + " AS text), '') = :key";
        return steps
                ? "d.id IN (SELECT p.dossier_id FROM cases.passage p WHERE p.agency_id = ANY (:agencies) AND "
                        + count.condition() + same + ")"
                : "d.agency_id = ANY (:agencies) AND " + count.condition() + same;
    }

    Map<String, Object> values() {
        return Map.of(
                "from", Columns.time(VietnamTime.start(period.first())),
                "to", Columns.time(VietnamTime.start(period.end())),
                "key", key);
    }
}
