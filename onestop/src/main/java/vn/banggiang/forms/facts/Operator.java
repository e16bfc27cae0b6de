package vn.banggiang.forms.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a condition asks of an answer. Of a question that has none, only {@link #NOT_ANSWERED} is true. */
public enum Operator {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    BEFORE,
    AFTER,
    CONTAINS,
    CONTAINS_NOT,
    ANSWERED,
    NOT_ANSWERED;

    /** Whether it compares with a value. */
    public boolean takesValue() {
        return this != ANSWERED && this != NOT_ANSWERED;
    }

    /** As files name it: {@code at-least}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    public String key() {
        return "forms.operator." + tag();
    }

    /** The one with this tag. */
    public static Optional<Operator> tagged(String tag) {
        return Arrays.stream(values())
                .filter(operator -> operator.tag().equals(tag))
                .findFirst();
    }
}
