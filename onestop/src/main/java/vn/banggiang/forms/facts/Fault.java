package vn.banggiang.forms.facts;

import java.util.List;

/**
 * What keeps a form from being published.
 *
 * @param place key of the page or the question, of a column {@code table.column}; empty for the form itself
 * @param key message key of what it is and what to do
 */
public record Fault(String place, String key, List<Object> args) {

    /** Copies the arguments. */
    public Fault {
        args = List.copyOf(args);
    }

    static Fault of(String place, String key, Object... args) {
        return new Fault(place, key, List.of(args));
    }
}
