package vn.banggiang.search;

import java.util.List;

/**
 * What one system found.
 *
 * @param titleKey message key of what these are, as the navigation calls them
 * @param order small first, as the systems stand in the navigation
 * @param entries newest first
 * @param total how many there are, with those that are not among the entries
 * @param all address of a list of them all; empty where the system has none
 */
public record Findings(String titleKey, int order, List<SearchEntry> entries, long total, String all) {

    /** Copies the list. */
    public Findings {
        entries = List.copyOf(entries);
    }
}
