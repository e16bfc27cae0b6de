package vn.banggiang.forms.facts;

import java.util.List;

/**
 * What is wrong with what was typed.
 *
 * @param question its key
 * @param field the name of the input: the question's key, or a part of it such as {@code home.commune} or {@code children.0.name}
 * @param key message key of what it is and what to do
 */
public record Problem(String question, String field, String key, List<Object> args) {

    /** Copies the arguments. */
    public Problem {
        args = List.copyOf(args);
    }
}
