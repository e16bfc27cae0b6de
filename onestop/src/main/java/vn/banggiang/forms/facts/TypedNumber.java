package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: a comma before the decimals, dots or spaces between thousands ({@code 1.234.567,5}). A single dot
 * that cannot stand between thousands is taken for the comma ({@code 12.5}).
 */
final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s ]+");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");

    private TypedNumber() {}

    static Optional<BigDecimal> read(String typed) {
        String number = SPACES.matcher(typed).replaceAll("");
        if (THOUSANDS.matcher(number).matches()) {
            number = number.replace(".", "");
        }
        if (!PLAIN.matcher(number).matches()) {
            return Optional.empty();
        }
        BigDecimal read = new BigDecimal(number.replace(',', '.'));
        BigDecimal shortest = read.signum() == 0 ? BigDecimal.ZERO : read.stripTrailingZeros();
        return Optional.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
