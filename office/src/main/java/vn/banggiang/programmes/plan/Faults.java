package vn.banggiang.programmes.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults that were found so far. */
final class Faults {

    private static final Comparator<Fault> AS_READ = Comparator.comparingLong(Fault::line);

    private final List<Fault> found = new ArrayList<>();
    private final Set<Long> lines = new HashSet<>();

    void add(long line, String column, String key, Object... args) {
        found.add(new Fault(line, column, key, List.of(args)));
        lines.add(line);
    }

    void add(long line, PlanColumn column, String key, Object... args) {
        add(line, column.tag(), key, args);
    }

    boolean isFaulty(long line) {
        return lines.contains(line);
    }

    /** In the order of their lines. */
    List<Fault> all() {
        return found.stream().sorted(AS_READ).toList();
    }
}
