package vn.banggiang.procedures.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is said otherwise in one part.
 *
 * @param gone lines that are not said any more
 * @param come lines that are said now
 */
public record FactDifference(FactPart part, List<String> gone, List<String> come) {

    /** Copies the lists. */
    public FactDifference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Part by part, only what differs; where nothing but the order does, both orders in full. */
    public static List<FactDifference> between(ProcedureFacts before, ProcedureFacts after) {
        return Arrays.stream(FactPart.values())
                .filter(part -> !part.lines(before).equals(part.lines(after)))
                .map(part -> of(part, part.lines(before), part.lines(after)))
                .toList();
    }

    private static FactDifference of(FactPart part, List<String> before, List<String> after) {
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        return gone.isEmpty() && come.isEmpty()
                ? new FactDifference(part, before, after)
                : new FactDifference(part, gone, come);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
