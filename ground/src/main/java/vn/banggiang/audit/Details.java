package vn.banggiang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entry's details between their map and their array: key, value, key, value, sorted by key. */
final class Details {

    private Details() {}

    static String[] array(Map<String, String> details) {
        List<String> pairs = new ArrayList<>(2 * details.size());
        new TreeMap<>(details).forEach((key, value) -> {
            pairs.add(key);
            pairs.add(value);
        });
        return pairs.toArray(String[]::new);
    }

    static Map<String, String> map(List<String> pairs) {
        Map<String, String> details = new TreeMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            details.put(pairs.get(i), pairs.get(i + 1));
        }
        return details;
    }
}
