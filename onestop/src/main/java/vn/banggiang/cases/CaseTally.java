package vn.banggiang.cases;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted together, while it is counted: how many, and of the solved ones how many took so many days. */
final class CaseTally {

    private static final Set<CaseCount> SOLVED = EnumSet.of(CaseCount.EARLY, CaseCount.ON_TIME, CaseCount.LATE);

    private final Map<CaseCount, Long> counts = new EnumMap<>(CaseCount.class);
    private final SortedMap<Integer, Long> days = new TreeMap<>();

    void add(CaseCount count, long cases, int taken) {
        counts.merge(count, cases, Long::sum);
        if (SOLVED.contains(count) && cases > 0) {
            days.merge(taken, cases, Long::sum);
        }
    }

    CaseFigureLine line(String key) {
        return new CaseFigureLine(key, "", counts, median());
    }

    /** Of an even number the earlier of the two in the middle; -1 of none. */
    private int median() {
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        long before = 0;
        for (Map.Entry<Integer, Long> one : days.entrySet()) {
            before += one.getValue();
            if (before * 2 >= all) {
                return one.getKey();
            }
        }
        return -1;
    }
}
