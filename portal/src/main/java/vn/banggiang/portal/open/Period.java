package vn.banggiang.portal.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.VietnamTime;

/** How far back a reader looks. */
public enum Period {
    ANY(null),
    WEEK(today -> today.minusWeeks(1)),
    MONTH(today -> today.minusMonths(1)),
    YEAR(today -> today.minusYears(1));

    private final @Nullable UnaryOperator<LocalDate> first;

    Period(@Nullable UnaryOperator<LocalDate> first) {
        this.first = first;
    }

    /** As an address names it; {@link #ANY} for any other word. */
    static Period of(String tag) {
        return Arrays.stream(values())
                .filter(period -> period.tag().equals(tag))
                .findFirst()
                .orElse(ANY);
    }

    /** From when on; null where from the beginning. */
    @Nullable
    Instant since(LocalDate today) {
        return first == null ? null : VietnamTime.start(first.apply(today));
    }

    /** As an address names it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "portal.open.period." + tag();
    }
}
