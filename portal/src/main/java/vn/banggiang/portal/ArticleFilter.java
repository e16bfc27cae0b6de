package vn.banggiang.portal;

import java.util.Set;

/**
 * What somebody wants to see of a portal's articles.
 *
 * @param states all where empty
 * @param query words of the newest draft's title; all where blank
 * @param page counted from 0
 */
public record ArticleFilter(Set<ArticleState> states, String query, int page) {

    /** Lines of a page. */
    public static final int PAGE_SIZE = 50;

    /** Copies the set; takes any page before the first as the first. */
    public ArticleFilter {
        states = Set.copyOf(states);
        page = Math.max(page, 0);
    }
}
