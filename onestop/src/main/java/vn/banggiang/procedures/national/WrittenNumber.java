package vn.banggiang.procedures.national;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: "50000", "50.000", "0,5". */
final class WrittenNumber {

    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([., ][0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}([.,][0-9]{1,4})?");

    private WrittenNumber() {}

    /** What three digits follow is the sign of thousands, as everywhere in Vietnamese. */
    static Optional<BigDecimal> read(String written) {
        if (written.length() > 30) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replaceAll("[^0-9]", "")));
        }
        return PLAIN.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replace(',', '.')))
                : Optional.empty();
    }
}
