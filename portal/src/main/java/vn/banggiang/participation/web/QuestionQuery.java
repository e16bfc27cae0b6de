package vn.banggiang.participation.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.participation.QuestionFilter;
import vn.banggiang.participation.QuestionState;

/**
 * A list of questions as its address has it.
 *
 * @param status one state; all where it is left out
 */
public record QuestionQuery(
        @Nullable QuestionState status,
        @Nullable String q,
        @Nullable Integer page) {

    /** Where the list is. */
    public static final String PAGE = "/portal/questions";

    QuestionFilter filter() {
        return new QuestionFilter(
                status == null ? Set.of() : Set.of(status),
                words(),
                Optional.ofNullable(page).orElse(0));
    }

    /** The words that are searched for. */
    public String words() {
        return Optional.ofNullable(q).orElse("");
    }

    /** The same words with another state; null for all. */
    public String in(@Nullable QuestionState other) {
        return new QuestionQuery(other, q, null).address();
    }

    /** That page of it, counted from 0. */
    public String at(int other) {
        return new QuestionQuery(status, q, other).address();
    }

    private String address() {
        return UriComponentsBuilder.fromPath(PAGE)
                .queryParamIfPresent("status", Optional.ofNullable(status))
                .queryParamIfPresent("q", Optional.of(words()).filter(words -> !words.isBlank()))
                .queryParamIfPresent("page", Optional.ofNullable(page))
                .encode()
                .toUriString();
    }
}
