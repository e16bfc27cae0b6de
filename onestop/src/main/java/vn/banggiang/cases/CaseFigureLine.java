package vn.banggiang.cases;

import java.util.Map;
import vn.banggiang.figures.Share;

/**
 * What is counted together.
 *
 * @param key id, name or cause; empty for what has none
 * @param name as people read it; the key where it has no other
 * @param medianDays from the day of sending to that of the result, of half of them at most; -1 where there was no result
 */
public record CaseFigureLine(String key, String name, Map<CaseCount, Long> counts, int medianDays) {

    static final CaseFigureLine NONE = new CaseFigureLine("", "", Map.of(), -1);

    /** Copies the map. */
    public CaseFigureLine {
        counts = Map.copyOf(counts);
    }

    /** How many of this kind. */
    public long of(CaseCount count) {
        return counts.getOrDefault(count, 0L);
    }

    /** Of all kinds. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In time, of what was solved and of what should have been. */
    public Share inTime() {
        long inTime = of(CaseCount.EARLY) + of(CaseCount.ON_TIME);
        return new Share(inTime, inTime + of(CaseCount.LATE) + of(CaseCount.OVERDUE));
    }

    /** Message key of how it is called in a line of the grouping; its argument is the name. */
    public String nameKey(CaseGrouping by) {
        if (key.isEmpty()) {
            return "cases.by.nobody";
        }
        if (by != CaseGrouping.CAUSE) {
            return "cases.by.named";
        }
        return key.startsWith(CaseGrouping.STEP_CAUSE) ? "cases.cause.step" : "cases.cause." + key;
    }

    CaseFigureLine named(String called) {
        return new CaseFigureLine(key, called, counts, medianDays);
    }
}
