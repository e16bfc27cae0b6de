package vn.banggiang.layout.read;

import java.util.function.Function;
import vn.banggiang.layout.Box;

/** Something read from a page, and where it stands. */
public record Found<T>(T value, Box box) {
    /** The page, counted from 1. */
    public int page() {
        return box.page();
    }

    <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), box);
    }
}
