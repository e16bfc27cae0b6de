package vn.banggiang.forms.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which days a date may be, seen from the day on which it is answered. */
public enum DaySpan {
    ANY,
    UP_TO_TODAY,
    FROM_TODAY;

    boolean holds(LocalDate day, LocalDate today) {
        return switch (this) {
            case ANY -> true;
            case UP_TO_TODAY -> !day.isAfter(today);
            case FROM_TODAY -> !day.isBefore(today);
        };
    }

    /** As files name it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    public String key() {
        return "forms.days." + tag();
    }

    /** The one with this tag. */
    public static Optional<DaySpan> tagged(String tag) {
        return Arrays.stream(values()).filter(span -> span.tag().equals(tag)).findFirst();
    }
}
