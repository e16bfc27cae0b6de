package vn.banggiang.forms.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers by the keys of their questions, in the order of the form. */
public record Answers(Map<String, Answer> all) {

    /** None. */
    public static final Answers NONE = new Answers(Map.of());

    /** Copies the answers in their order. */
    public Answers {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** The answer to the question with this key. */
    public Optional<Answer> of(String question) {
        return Optional.ofNullable(all.get(question));
    }

    /** Whether the question was answered. */
    public boolean has(String question) {
        return all.containsKey(question);
    }
}
