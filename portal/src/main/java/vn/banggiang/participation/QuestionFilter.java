package vn.banggiang.participation;

import java.util.Set;

/**
 * Which questions of those that somebody may see.
 *
 * @param states all where empty
 * @param words that stand in it, folded; all where blank
 * @param page from 0
 */
public record QuestionFilter(Set<QuestionState> states, String words, int page) {

    static final int PAGE_SIZE = 25;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST = 200;

    /** Copies the set, cuts what is too long. */
    public QuestionFilter {
        states = Set.copyOf(states);
        words = words.substring(0, Math.min(words.length(), LONGEST));
        page = Math.clamp(page, 0, LAST_PAGE);
    }
}
