package vn.banggiang.indicators.facts;

import java.util.Locale;

/**
 * How a figure that a system hands over becomes an indicator.
 *
 * @param figure its key
 */
public record Measure(String figure, Way way) {

    /** Of the part and the whole of each agency, what is counted. */
    public enum Way {
        /** Both, as they are. */
        SHARE,
        /** The agency, where there is a whole: it works with the system. */
        AT_WORK,
        /** The agency, where there is a part: it does what the figure counts. */
        DOING;

        /** Message key of what people read. */
        public String key() {
            return "indicators.way." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
