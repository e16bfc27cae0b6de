package vn.banggiang.programmes.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a programme's file, in the order in which it is written. */
public enum PlanColumn {
    CODE,
    PARENT,
    KIND,
    NAME,
    LEAD,
    WITH,
    FROM,
    TO,
    WEIGHT,
    INDICATOR,
    TARGET;

    /** All of them. */
    public static final List<PlanColumn> ALL = List.of(values());

    /** As the header writes it: {@code code}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of what people call it. */
    public String key() {
        return "programmes.column." + tag();
    }

    /** A number as cells have it, such as {@code 12,5} or {@code 12.5%}; empty for what is none, or may be two. */
    public static Optional<BigDecimal> number(String written) {
        return Decimal.of(PlanText.of(written));
    }

    /** Whether nothing can be read where it is missing. */
    boolean isNeeded() {
        return switch (this) {
            case CODE, PARENT, KIND, NAME, LEAD, FROM, TO -> true;
            case WITH, WEIGHT, INDICATOR, TARGET -> false;
        };
    }

    static Optional<PlanColumn> of(String written) {
        return Arrays.stream(values())
                .filter(column -> column.name().equalsIgnoreCase(written.strip()))
                .findFirst();
    }
}
