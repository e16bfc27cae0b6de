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

    /** The same page of the same list, each line as something else. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> into) {
        return new PageOf<>(lines.stream().<R>map(into).toList(), total, page, pageSize);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }
}
