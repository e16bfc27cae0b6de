package vn.banggiang.shell;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total lines on all pages
 * @param page counted from 0
 */
public record PageOf<T>(List<T> lines, long total, int page, int pageSize) {

    /** Copies the list. */
    public PageOf {
        lines = List.copyOf(lines);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }
}
