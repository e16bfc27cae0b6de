package vn.banggiang.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that belong together, as somebody published them.
 *
 * @param mark who says so, and how sure that is
 * @param complete whether all of the source's indicators are in it
 * @param last null while it is told
 */
public record IndicatorSet(
        String code,
        String name,
        String mark,
        boolean complete,
        LocalDate first,
        @Nullable LocalDate last) {

    /** Whether it is told on that day. */
    public boolean isTold(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
