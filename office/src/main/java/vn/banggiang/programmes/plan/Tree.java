package vn.banggiang.programmes.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the lines of a file hang together: whose codes are doubled, whose parents are wrong, whose time is. */
final class Tree {

    private static final int DEEPEST = 10;

    private final List<PlanLine> lines;
    private final Map<String, PlanLine> byCode;
    private final Faults faults;
    private final Set<Long> doubled = new HashSet<>();
    private final Set<Long> misplaced = new HashSet<>();
    private final Set<Long> circular = new HashSet<>();

    private Tree(List<PlanLine> lines, Map<String, PlanLine> byCode, Faults faults) {
        this.lines = lines;
        this.byCode = byCode;
        this.faults = faults;
    }

    static Tree of(List<PlanLine> lines, Faults faults) {
        Tree tree = new Tree(lines, new LinkedHashMap<>(), faults);
        lines.stream().filter(line -> !line.shifted() && !line.code().isEmpty()).forEach(tree::learn);
        return tree;
    }

    private void learn(PlanLine line) {
        PlanLine first = byCode.putIfAbsent(line.code(), line);
        if (first != null) {
            doubled.add(line.line());
            faults.add(line.line(), PlanColumn.CODE, "programmes.fault.code-doubled", first.line());
        }
    }

    void check() {
        findCircles();
        for (PlanLine line : lines) {
            if (line.shifted()) {
                misplaced.add(line.line());
            } else if (level(line) > DEEPEST) {
                checkDepth(line);
            } else if (!line.parent().isEmpty()) {
                checkParent(line);
            }
        }
        lines.stream().filter(line -> !misplaced.contains(line.line())).forEach(this::checkTime);
    }

    /** A line below a faulty one would hang in the air. */
    void refuseBelowFaults() {
        Map<Long, Boolean> refused = new HashMap<>();
        lines.stream().filter(line -> !line.shifted()).forEach(line -> isRefused(line, refused));
    }

    boolean isDoubled(PlanLine line) {
        return doubled.contains(line.line());
    }

    /** Whether nobody knows where it belongs. */
    boolean isMisplaced(PlanLine line) {
        return misplaced.contains(line.line());
    }

    /** From 1 at the top, two more than the deepest at most: how far below that nobody needs to know. */
    private int level(PlanLine line) {
        int level = 0;
        PlanLine at = line;
        while (at != null && level < DEEPEST + 2 && !circular.contains(at.line())) {
            level++;
            at = above(at);
        }
        return level;
    }

    /** The first line that is too deep is at fault; those below it are refused with it. */
    private void checkDepth(PlanLine line) {
        misplaced.add(line.line());
        if (level(line) == DEEPEST + 1) {
            faults.add(line.line(), PlanColumn.PARENT, "programmes.fault.too-deep", DEEPEST);
        }
    }

    private void checkParent(PlanLine line) {
        PlanLine parent = byCode.get(line.parent());
        if (parent == null) {
            misplaced.add(line.line());
            faults.add(line.line(), PlanColumn.PARENT, "programmes.fault.parent-unknown", line.parent());
        } else if (circular.contains(line.line())) {
            faults.add(line.line(), PlanColumn.PARENT, "programmes.fault.parent-circle");
        } else if (!fits(line.kind(), parent.kind())) {
            misplaced.add(line.line());
            faults.add(line.line(), PlanColumn.PARENT, "programmes.fault.parent-kind", parent.line());
        }
    }

    private static boolean fits(@Nullable NodeKind kind, @Nullable NodeKind parent) {
        return parent == null || (kind == null ? parent != NodeKind.MILESTONE : kind.mayStandBelow(parent));
    }

    /** Follows each line upwards; whoever comes by a line of the same way again stands in a circle. */
    private void findCircles() {
        Set<PlanLine> settled = new HashSet<>();
        for (PlanLine begin : byCode.values()) {
            Set<PlanLine> way = new LinkedHashSet<>();
            PlanLine at = begin;
            while (at != null && !settled.contains(at) && way.add(at)) {
                at = above(at);
            }
            if (at != null && !settled.contains(at)) {
                mark(at);
            }
            settled.addAll(way);
        }
    }

    private void mark(PlanLine begin) {
        PlanLine at = begin;
        while (at != null && circular.add(at.line())) {
            at = above(at);
        }
    }

    private @Nullable PlanLine above(PlanLine line) {
        return line.parent().isEmpty() ? null : byCode.get(line.parent());
    }

    private void checkTime(PlanLine line) {
        checkDay(line, PlanColumn.FROM);
        checkDay(line, PlanColumn.TO);
    }

    private void checkDay(PlanLine line, PlanColumn column) {
        LocalDate day = day(line, column).orElse(null);
        if (day == null) {
            return;
        }
        LocalDate first = bound(line, PlanColumn.FROM).orElse(day);
        LocalDate last = bound(line, PlanColumn.TO).orElse(day);
        if (day.isBefore(first) || day.isAfter(last)) {
            faults.add(
                    line.line(),
                    column,
                    "programmes.fault.outside-parent",
                    Optional.ofNullable(above(line)).map(PlanLine::line).orElse(0L));
        }
    }

    /** The nearest line above that says it; in a circle there is no above. */
    private Optional<LocalDate> bound(PlanLine line, PlanColumn column) {
        PlanLine at = above(line);
        while (at != null && !circular.contains(at.line())) {
            Optional<LocalDate> day = day(at, column);
            if (day.isPresent()) {
                return day;
            }
            at = above(at);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(PlanLine line, PlanColumn column) {
        return PlanDay.of(line.cell(column)).filter(PlanDay::isPlausible);
    }

    private boolean isRefused(PlanLine line, Map<Long, Boolean> refused) {
        Boolean known = refused.get(line.line());
        if (known != null) {
            return known;
        }
        refused.put(line.line(), true);
        PlanLine parent = above(line);
        boolean below = parent != null && !circular.contains(line.line()) && isRefused(parent, refused);
        if (below) {
            faults.add(
                    line.line(),
                    PlanColumn.PARENT,
                    "programmes.fault.parent-refused",
                    Optional.ofNullable(parent).map(PlanLine::line).orElse(0L));
        }
        boolean answer = below || faults.isFaulty(line.line());
        refused.put(line.line(), answer);
        return answer;
    }
}
