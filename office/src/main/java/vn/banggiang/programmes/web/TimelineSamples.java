package vn.banggiang.programmes.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.programmes.progress.NodeProgress;
import vn.banggiang.shell.Page;

/** Made-up lines for the style guide's timeline: each state that a line can have. */
public final class TimelineSamples {

    private static final int YEARS = 5;

    private final Page page;
    private final LocalDate first;
    private final LocalDate today;

    TimelineSamples(Page page) {
        this.page = page;
        this.today = page.today();
        this.first = today.minusYears(2).withDayOfYear(1);
    }

    /** A goal with tasks and milestones below it: unknown, awaited, under way, done, late. */
    public Timeline usual() {
        String name = page.text("programmes.styleguide.line");
        List<NodeProgress> below = List.of(
                line("N1", NodeKind.TASK, name, 0, 14, 100, true, false),
                line("N2", NodeKind.TASK, name, 6, 40, 45, false, false),
                line("N3", NodeKind.TASK, name, 3, 20, 70, false, true),
                line("N4", NodeKind.TASK, name, 20, 50, null, false, false),
                line("K1", NodeKind.MILESTONE, name, 12, 12, null, true, false),
                line("K2", NodeKind.MILESTONE, name, 18, 18, null, false, true),
                line("K3", NodeKind.MILESTONE, name, 48, 48, null, false, false));
        return of(List.of(goal(name, 1, below)));
    }

    /** No line yet. */
    public Timeline none() {
        return of(List.of());
    }

    /** Names that have no room, however deep they stand. */
    public Timeline full() {
        List<NodeProgress> deep = List.of();
        for (String key : List.of("shell.styleguide.unbroken", "shell.styleguide.long", "shell.styleguide.long")) {
            deep = List.of(goal(page.text(key), 0, deep));
        }
        return of(deep);
    }

    private Timeline of(List<NodeProgress> shown) {
        return Timeline.of(shown, first, first.plusYears(YEARS).minusDays(1), today);
    }

    private NodeProgress goal(String name, int late, List<NodeProgress> below) {
        PlannedNode node = node("M1", NodeKind.GOAL, name, 0, 12 * YEARS - 1);
        return new NodeProgress(node, BigDecimal.valueOf(55), List.of(), false, false, late, below);
    }

    private NodeProgress line(
            String code,
            NodeKind kind,
            String name,
            int from,
            int to,
            @Nullable Integer percent,
            boolean done,
            boolean late) {
        BigDecimal far = percent == null ? null : BigDecimal.valueOf(percent);
        return new NodeProgress(node(code, kind, name, from, to), far, List.of(), done, late, 0, List.of());
    }

    private PlannedNode node(String code, NodeKind kind, String name, int from, int to) {
        return new PlannedNode(
                code, null, kind, name, null, List.of(), first.plusMonths(from), first.plusMonths(to), null, "", null);
    }
}
