package vn.banggiang.procedures.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How large and how exact an amount may be. */
final class Amount {

    private static final int DECIMALS = 4;

    private Amount() {}

    /** The same without zeros at its end; {@code procedures.no-amount} below 0, above the most, or with many decimals. */
    static @Nullable BigDecimal bounded(String field, @Nullable BigDecimal amount, BigDecimal most) {
        if (amount == null) {
            return null;
        }
        // Before anything is written out: an exponent of a few letters may stand for gigabytes of zeros.
        if (amount.signum() < 0
                || amount.compareTo(most) > 0
                || amount.stripTrailingZeros().scale() > DECIMALS) {
            throw ProceduresException.invalid(field, "procedures.no-amount");
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
