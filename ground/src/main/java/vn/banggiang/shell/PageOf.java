package vn.banggiang.shell;

import java.util.List;
import java.util.function.Function;

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

    /**
     * A page of a list that is here whole; beyond its ends the nearest one.
     *
     * @param page from 0
     */
    public static <T> PageOf<T> of(List<T> all, int page, int pageSize) {
        int last = Math.max(0, (all.size() - 1) / pageSize);
        int shown = Math.clamp(page, 0, last);
        int first = shown * pageSize;
        return new PageOf<>(all.subList(first, Math.min(all.size(), first + pageSize)), all.size(), shown, pageSize);
    }

    /** The same page of the same list, each line as something else. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> into) {
        return new PageOf<>(lines.stream().<R>map(into).toList(), total, page, pageSize);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }
}
