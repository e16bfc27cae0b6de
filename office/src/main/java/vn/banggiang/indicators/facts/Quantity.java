package vn.banggiang.indicators.facts;

import java.math.BigDecimal;
import java.util.Locale;

/** How much there is, or why that is not known. Nothing is zero because it is missing. */
public sealed interface Quantity {

    /** So much, zero included. */
    record Known(BigDecimal amount) implements Quantity {}

    /** Nobody can say, and why. */
    record None(Reason reason) implements Quantity {}

    /** Why there is no value. */
    enum Reason {
        /** The agency was asked and has not said. */
        NOT_ANSWERED,
        /** The agency says that it does not know. */
        NOT_KNOWN,
        /** The agency says that it is not concerned. */
        NOT_CONCERNED,
        /** There is nothing that it could be a share of. */
        NO_WHOLE,
        /** The formula leads to a number that nothing has. */
        ABSURD,
        /** No system of the installation measures it. */
        NOT_MEASURED,
        /** No campaign has asked it yet. */
        NOT_ASKED,
        /** Others publish it. */
        OUTSIDE;

        /** Message key of what people read. */
        public String key() {
            return "indicators.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** This amount. */
    static Quantity of(long amount) {
        return new Known(BigDecimal.valueOf(amount));
    }
}
