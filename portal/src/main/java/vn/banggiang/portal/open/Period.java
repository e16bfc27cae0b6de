package vn.banggiang.portal.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.VietnamTime;

/** How far back a reader looks. */
public enum Period {
    ANY(0, 0),
    WEEK(0, 7),
    MONTH(1, 0),
    YEAR(12, 0);

    private final int months;
    private final int days;

    Period(int months, int days) {
        this.months = months;
        this.days = days;
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
        return this == ANY ? null : VietnamTime.start(today.minusMonths(months).minusDays(days));
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
