package vn.banggiang.indicators.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.banggiang.indicators.facts.Quantity.Reason;

/** Items that may be computed from each other: in no circle, and only what is alike added. */
public final class Items {

    private final Map<ItemCode, Item> items = new LinkedHashMap<>();

    private Items(Collection<Item> items) {
        items.forEach(item -> this.items.put(item.code(), item));
    }

    /**
     * {@link IndicatorsException} {@code indicators.in-a-circle} where an item is computed from itself, {@code
     * indicators.item-unknown} where a formula names none of them, {@code indicators.units-differ} where units do not agree.
     */
    public static Items of(Collection<Item> all) {
        Items items = new Items(all);
        Set<ItemCode> done = new TreeSet<>();
        for (Item item : items.items.values()) {
            items.follow(item, new LinkedHashSet<>(), done);
        }
        items.items.values().forEach(items::requireUnit);
        return items;
    }

    /** What the formula's value would be of. */
    public Unit unit(Formula formula) {
        return formula.unit(code -> known(code).unit());
    }

    /** The items that an agency has to be asked for this formula. */
    public Set<ItemCode> asked(Formula formula) {
        Set<ItemCode> named = new TreeSet<>();
        addNamed(formula, named);
        named.removeIf(code -> known(code).formula() != null);
        return named;
    }

    private void addNamed(Formula formula, Set<ItemCode> named) {
        for (ItemCode code : formula.items()) {
            Formula inner = known(code).formula();
            if (named.add(code) && inner != null) {
                addNamed(inner, named);
            }
        }
    }

    /** What the formula gives for these answers; what was not answered has no value. */
    public Quantity value(Formula formula, Map<ItemCode, Quantity> answers) {
        return value(formula, answers, new HashMap<>());
    }

    private Quantity value(Formula formula, Map<ItemCode, Quantity> answers, Map<ItemCode, Quantity> computed) {
        Function<ItemCode, Quantity> amount = code -> {
            Formula inner = known(code).formula();
            if (inner == null) {
                return answers.getOrDefault(code, new Quantity.None(Reason.NOT_ANSWERED));
            }
            Quantity before = computed.get(code);
            Quantity now = before == null ? value(inner, answers, computed) : before;
            computed.put(code, now);
            return now;
        };
        return formula.value(amount);
    }

    private void follow(Item item, Set<ItemCode> above, Set<ItemCode> done) {
        if (!above.add(item.code())) {
            throw IndicatorsException.invalid(
                    "formula", "indicators.in-a-circle", item.code().value());
        }
        Formula formula = item.formula();
        if (formula != null && !done.contains(item.code())) {
            formula.items().forEach(code -> follow(known(code), above, done));
        }
        above.remove(item.code());
        done.add(item.code());
    }

    private void requireUnit(Item item) {
        Formula formula = item.formula();
        if (formula != null && !formula.items().isEmpty() && !unit(formula).equals(item.unit())) {
            throw IndicatorsException.invalid(
                    "formula",
                    "indicators.units-differ",
                    unit(formula).toString(),
                    item.unit().toString());
        }
    }

    private Item known(ItemCode code) {
        return Optional.ofNullable(items.get(code))
                .orElseThrow(() -> IndicatorsException.invalid("formula", "indicators.item-unknown", code.value()));
    }
}
