package vn.banggiang.workflows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Finding;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Workflow;

/**
 * A workflow as a drawing, one step below the other: what leads to the next step goes straight down, what leaves steps out goes
 * around at the right, what leads back at the left. In units that are a pixel on a telephone.
 *
 * @param height of all of it; it is {@link #WIDTH} wide
 */
public record WorkflowDrawing(int height, List<Box> boxes, List<Arrow> arrows) {

    /** As wide as a telephone shows without scrolling. */
    public static final int WIDTH = 340;

    private static final int TOP = 8;
    private static final int LEFT = 56;
    private static final int BOX_WIDTH = 228;
    private static final int BOX_HEIGHT = 62;
    private static final int ROW = 90;
    private static final int LANE = 7;
    private static final int LANES = 6;
    private static final int OFF = 14;
    private static final int LINE_LENGTH = 28;

    /** Copies the lists. */
    public WorkflowDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * Draws it.
     *
     * @param findings of the workflow; its steps are marked
     */
    public static WorkflowDrawing of(Workflow workflow, List<Finding> findings) {
        Set<StepKey> marked = findings.stream().map(Finding::step).collect(Collectors.toSet());
        List<Box> boxes = new ArrayList<>();
        for (Step step : workflow.steps()) {
            boxes.add(new Box(
                    boxes.size() + 1,
                    step,
                    LEFT,
                    TOP + boxes.size() * ROW,
                    BOX_WIDTH,
                    BOX_HEIGHT,
                    lines(step.name()),
                    marked.contains(step.key())));
        }
        return new WorkflowDrawing(TOP * 2 + ROW * boxes.size() - (ROW - BOX_HEIGHT), boxes, arrows(workflow));
    }

    private static List<Arrow> arrows(Workflow workflow) {
        List<Arrow> arrows = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        int back = 0;
        int skip = 0;
        for (int from = 0; from < workflow.steps().size(); from++) {
            for (Exit exit : workflow.steps().get(from).exits()) {
                int to = exit.next().flatMap(workflow::place).orElse(-1);
                boolean asks = exit.outcome() == Outcome.ASK_COMPLETION;
                if (to < 0 || !drawn.add(from + ">" + to + asks)) {
                    continue;
                }
                String path;
                if (to == from + 1) {
                    path = down(from);
                } else if (to > from) {
                    path = around(from, to, LEFT + BOX_WIDTH, LANE * (1 + skip++ % LANES));
                } else {
                    path = around(from, to, LEFT, -LANE * (1 + back++ % LANES));
                }
                arrows.add(new Arrow(path, exit, asks));
            }
        }
        return arrows;
    }

    private static String down(int from) {
        int x = LEFT + BOX_WIDTH / 2;
        int y = TOP + from * ROW + BOX_HEIGHT;
        return "M%d %dV%d".formatted(x, y, y + ROW - BOX_HEIGHT - 2);
    }

    /** From the side of one box to the side of another, by a lane beside them. */
    private static String around(int from, int to, int side, int lane) {
        int start = TOP + from * ROW + BOX_HEIGHT / 2 + OFF;
        int end = TOP + to * ROW + BOX_HEIGHT / 2 - OFF;
        return "M%d %dH%dV%dH%d".formatted(side, start, side + lane, end, side + (lane > 0 ? 2 : -2));
    }

    /** At most two lines, the rest is left out: the table beside it says all. */
    private static List<String> lines(String name) {
        if (name.length() <= LINE_LENGTH) {
            return List.of(name);
        }
        int end = name.lastIndexOf(' ', LINE_LENGTH);
        int cut = end < 1 ? LINE_LENGTH : end;
        String rest = name.substring(cut).strip();
        return List.of(
                name.substring(0, cut),
                rest.length() <= LINE_LENGTH
                        ? rest
                        : rest.substring(0, LINE_LENGTH - 1).strip() + "…");
    }

    /**
     * A step.
     *
     * @param number from 1
     * @param lines its name, on one or two lines
     * @param marked whether something is wrong with it
     */
    public record Box(int number, Step step, int x, int y, int width, int height, List<String> lines, boolean marked) {

        /** Copies the list. */
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A way from one step to another.
     *
     * @param path as SVG draws it
     * @param waits whether the citizen is asked on the way
     */
    public record Arrow(String path, Exit exit, boolean waits) {}
}
