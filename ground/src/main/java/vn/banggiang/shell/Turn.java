package vn.banggiang.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What waits for one person: conditions on the table {@code d} and what each of them calls for. Guard, page and list all
 * ask the same conditions, so that what is shown as somebody's turn is what that person may do.
 *
 * @param calls each condition with the name of what is to be done, the first that holds counts
 */
public record Turn(Map<String, String> calls, Map<String, Object> params) {

    /** Copies the maps; the order of the calls stays. */
    public Turn {
        calls = new LinkedHashMap<>(calls);
        params = Map.copyOf(params);
    }

    /** Whether anything is to be done, in brackets. */
    public String condition() {
        return calls.keySet().stream().collect(Collectors.joining(") OR (", "((", "))"));
    }

    /** What is to be done. */
    public String call() {
        return calls.entrySet().stream()
                .map(one -> "WHEN " + one.getKey() + " THEN '" + one.getValue() + "'")
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }
}
