package vn.banggiang.shell;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 0
 */
public record PageBody<T>(List<T> lines, long total, int page, int pages) {

    /** The page with each line as the caller reads it. */
    public static <S, T> PageBody<T> of(PageOf<S> page, Function<S, T> line) {
        return new PageBody<>(page.lines().stream().map(line).toList(), page.total(), page.page(), page.pages());
    }
}
