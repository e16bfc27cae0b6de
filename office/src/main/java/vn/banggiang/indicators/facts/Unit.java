package vn.banggiang.indicators.facts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an amount is of, such as "máy" or "máy/công chức": so that machines are never added to people.
 *
 * @param powers each basic unit with its power; none of them is 0
 */
public record Unit(SortedMap<String, Integer> powers) {

    /** Of nothing: a bare number. */
    public static final Unit NUMBER = new Unit(new TreeMap<>());

    private static final int LONGEST = 60;

    /** Copies the map. */
    public Unit {
        powers = new TreeMap<>(powers);
    }

    /** As people write it; a per cent sign, or nothing, is a bare number. {@code indicators.bad-unit} for what is too long. */
    public static Unit read(String written) {
        String words = written.strip();
        if (words.length() > LONGEST) {
            throw IndicatorsException.invalid("unit", "indicators.bad-unit");
        }
        Unit read = NUMBER;
        String[] parts = words.split("/", -1);
        for (int place = 0; place < parts.length; place++) {
            Unit one = basic(parts[place].strip());
            read = place == 0 ? one : read.per(one);
        }
        return read;
    }

    private static Unit basic(String name) {
        return name.isEmpty() || name.equals("%") ? NUMBER : new Unit(new TreeMap<>(Map.of(name, 1)));
    }

    Unit times(Unit other) {
        return joined(other, 1);
    }

    /** The unit of one divided by the other. */
    public Unit per(Unit other) {
        return joined(other, -1);
    }

    private Unit joined(Unit other, int sign) {
        SortedMap<String, Integer> joined = new TreeMap<>(powers);
        other.powers.forEach(
                (name, power) -> joined.merge(name, sign * power, (one, two) -> one + two == 0 ? null : one + two));
        return new Unit(joined);
    }

    @Override
    public String toString() {
        return powers.entrySet().stream()
                .map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + "^" + one.getValue())
                .collect(Collectors.joining("·"));
    }
}
