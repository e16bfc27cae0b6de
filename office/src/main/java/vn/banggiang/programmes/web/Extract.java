package vn.banggiang.programmes.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.banggiang.programmes.progress.NodeProgress;

/**
 * As much of a programme as fits on a page: the upper lines first. Those above a line stand there with it.
 *
 * @param tops trimmed to what is shown
 * @param page counted from 0
 * @param shown how many lines, without those that stand above them and are of an earlier page
 * @param total how many there are
 * @param partly codes of lines below which something is on another page
 */
public record Extract(List<NodeProgress> tops, int page, int shown, int total, Set<String> partly) {

    private static final int MOST = 200;

    /** Copies the collections. */
    public Extract {
        tops = List.copyOf(tops);
        partly = Set.copyOf(partly);
    }

    /** Whether something had to be left out. */
    public boolean isCut() {
        return shown < total;
    }

    /** The first line's number, counted from 1. */
    public int first() {
        return page * MOST + 1;
    }

    /** The last line's number. */
    public int last() {
        return page * MOST + shown;
    }

    /** One page; the last where there are not so many. */
    static Extract of(List<NodeProgress> tops, int page) {
        List<NodeProgress> lines = new ArrayList<>(tops);
        Map<String, String> above = new HashMap<>();
        for (int each = 0; each < lines.size(); each++) {
            NodeProgress line = lines.get(each);
            line.children().forEach(child -> above.put(code(child), code(line)));
            lines.addAll(line.children());
        }
        int there = Math.clamp(page, 0, Math.max(0, (lines.size() - 1) / MOST));
        List<NodeProgress> shown = lines.subList(there * MOST, Math.min(lines.size(), (there + 1) * MOST));
        Set<String> codes = new HashSet<>();
        for (NodeProgress line : shown) {
            String code = code(line);
            while (code != null && codes.add(code)) {
                code = above.get(code);
            }
        }
        return new Extract(trimmed(tops, codes), there, shown.size(), lines.size(), partly(lines, codes));
    }

    private static Set<String> partly(List<NodeProgress> lines, Set<String> codes) {
        return lines.stream()
                .filter(line -> line.children().stream().anyMatch(child -> !codes.contains(code(child))))
                .map(Extract::code)
                .collect(Collectors.toSet());
    }

    private static List<NodeProgress> trimmed(List<NodeProgress> beside, Set<String> codes) {
        return beside.stream()
                .filter(one -> codes.contains(code(one)))
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

    private static String code(NodeProgress line) {
        return line.node().code();
    }
}
