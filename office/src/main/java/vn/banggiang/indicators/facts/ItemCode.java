package vn.banggiang.indicators.facts;

import java.util.regex.Pattern;

/** By which formulas name an item, such as MAY_TINH. */
public record ItemCode(String value) implements Comparable<ItemCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,30}");

    /** {@link IndicatorsException} {@code indicators.bad-code} for anything else. */
    public ItemCode {
        if (!FORM.matcher(value).matches()) {
            throw IndicatorsException.invalid("code", "indicators.bad-code");
        }
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
