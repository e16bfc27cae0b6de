package vn.banggiang.richtext;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is left out. */
final class Tally {

    private final Map<Dropped.Kind, Integer> numbers = new EnumMap<>(Dropped.Kind.class);

    void add(Dropped.Kind kind) {
        numbers.merge(kind, 1, Integer::sum);
    }

    List<Dropped> dropped() {
        return numbers.entrySet().stream()
                .map(one -> new Dropped(one.getKey(), one.getValue()))
                .toList();
    }
}
