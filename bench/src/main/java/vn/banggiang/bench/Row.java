package vn.banggiang.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param figure with its unit
 * @param beside its limit or peer
 * @param besideFigure in the same unit
 * @param ratio figure divided by that of the limit or peer
 */
public record Row(String what, String figure, String beside, String besideFigure, double ratio) {

    /** An operation's time: the nearer its ratio is to 1, the less is spent on more than must be done. */
    public static Row ofTimes(String what, Duration took, String beside, Duration bare) {
        return new Row(what, text(took), beside, text(bare), (double) took.toNanos() / bare.toNanos());
    }

    /** How often something was done: a ratio of 1 were all that the limit allows. */
    public static Row ofRates(String what, double rate, String beside, double limit, String unit) {
        return new Row(what, text(rate) + unit, beside, text(limit) + unit, rate / limit);
    }

    private static String text(Duration time) {
        return time.compareTo(Duration.ofMillis(1)) < 0
                ? text(time.toNanos() / 1e3) + " µs"
                : text(time.toNanos() / 1e6) + " ms";
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, number < 100 ? "%.1f" : "%.0f", number);
    }
}
