package vn.banggiang.programmes;

import java.util.Set;

/**
 * Which lines of the list of programmes somebody wants.
 *
 * @param states all where empty
 * @param query words of title and number, with or without accents; all where blank
 * @param page counted from 0
 */
public record ProgrammeFilter(Set<ProgrammeState> states, String query, int page) {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_QUERY = 200;

    /** Copies the set and brings page and query within their bounds. */
    public ProgrammeFilter {
        states = Set.copyOf(states);
        page = Math.clamp(page, 0, LAST_PAGE);
        query = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    }
}
