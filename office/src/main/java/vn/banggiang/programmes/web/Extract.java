package vn.banggiang.programmes.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.banggiang.programmes.progress.NodeProgress;

/**
 * As much of a programme as fits on a page: the upper lines first.
 *
 * @param tops trimmed to what is shown
 * @param shown how many lines
 * @param total how many there are
 */
public record Extract(List<NodeProgress> tops, int shown, int total) {

    private static final int MOST = 200;

    /** Copies the list. */
    public Extract {
        tops = List.copyOf(tops);
    }

    /** Whether something had to be left out. */
    public boolean isCut() {
        return shown < total;
    }

    static Extract of(List<NodeProgress> tops) {
        Set<String> codes = new HashSet<>();
        Deque<NodeProgress> next = new ArrayDeque<>(tops);
        int total = 0;
        while (!next.isEmpty()) {
            NodeProgress one = next.remove();
            total++;
            if (codes.size() < MOST) {
                codes.add(one.node().code());
            }
            next.addAll(one.children());
        }
        return new Extract(trimmed(tops, codes), codes.size(), total);
    }

    private static List<NodeProgress> trimmed(List<NodeProgress> beside, Set<String> codes) {
        return beside.stream()
                .filter(one -> codes.contains(one.node().code()))
                .map(one -> new NodeProgress(
                        one.node(),
                        one.percent(),
                        one.unknown(),
                        one.done(),
                        one.overdue(),
                        one.lateBelow(),
                        trimmed(one.children(), codes)))
                .toList();
    }
}
