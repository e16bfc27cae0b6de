package vn.banggiang.indicators.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted at an agency.
 *
 * @param formula from which other items it is computed; null where the agency is asked
 */
public record Item(
        ItemCode code,
        String name,
        Kind kind,
        Unit unit,
        @Nullable Formula formula) {

    /** How it is answered. */
    public enum Kind {
        /** A whole number. */
        COUNT,
        /** A number with decimals. */
        AMOUNT,
        /** One for yes, zero for no. */
        YES_NO;

        /** Message key of what people call it. */
        public String key() {
            return "indicators.kind." + tag();
        }

        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
