package vn.banggiang.database;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;

/**
 * What texts in columns mean, where the same text is asked for again and again: it is read once, and its meaning kept as long
 * as there is room. The text itself is the key, so nothing that is kept is ever out of date.
 *
 * @param <T> never changed once it was read
 */
public final class ReadOnce<T> {

    private static final long MOST_CHARACTERS = 8_000_000;

    private final LoadingCache<String, T> read;

    /** @param reader what the same text always makes the same of */
    public ReadOnce(Function<String, T> reader) {
        this.read = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((String text, T meaning) -> text.length())
                .build(reader::apply);
    }

    /** What this text means. */
    public T of(String text) {
        return read.get(text);
    }
}
