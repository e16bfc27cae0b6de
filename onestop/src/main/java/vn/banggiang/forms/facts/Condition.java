package vn.banggiang.forms.facts;

import java.util.List;

/**
 * When a page or a question is asked: if all of its comparisons hold, or any of them. Without comparisons always.
 *
 * @param any whether one that holds is enough
 */
public record Condition(boolean any, List<Comparison> comparisons) {

    /** Holds always. */
    public static final Condition ALWAYS = new Condition(false, List.of());

    /** At most so many comparisons. */
    public static final int MOST = 10;

    /** Bounds the list; one comparison alone is the same either way. */
    public Condition {
        comparisons = Wording.few("when", comparisons, MOST);
        any = any && comparisons.size() > 1;
    }

    /** Holds if this does. */
    public static Condition when(String question, Operator operator, String value) {
        return new Condition(false, List.of(new Comparison(question, operator, value)));
    }

    /** Whether nothing is asked. */
    public boolean isAlways() {
        return comparisons.isEmpty();
    }
}
