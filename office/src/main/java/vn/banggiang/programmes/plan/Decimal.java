package vn.banggiang.programmes.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: a point or a comma before the decimals, perhaps a percent sign. */
final class Decimal {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,6})?");

    /** In one country a thousand, in the other one and nothing behind the point. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private Decimal() {}

    static Optional<BigDecimal> of(String written) {
        String number = written.endsWith("%")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        if (!WRITTEN.matcher(number).matches() || AMBIGUOUS.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(number.replace(',', '.')).stripTrailingZeros());
    }

    /** As {@link #of} reads it. */
    static String written(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return AMBIGUOUS.matcher(plain).matches() ? plain + "0" : plain;
    }
}
