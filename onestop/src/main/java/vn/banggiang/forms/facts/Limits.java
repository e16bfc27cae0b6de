package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What bounds an answer; each kind of question reads its own of them.
 *
 * @param least of a number or an amount its smallest, of a table the fewest rows; null for none
 * @param most of a number or an amount its largest, of a text its letters, of a table its rows, of a paper its files; null for
 *     what is usual for the kind
 * @param decimals of a number, 0 to 6
 * @param unit of a number, such as "m²"; may be empty
 * @param days of a date
 * @param megabytes of each file of a paper, 1 to 50
 * @param types of a paper, empty for all
 */
public record Limits(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        int decimals,
        String unit,
        DaySpan days,
        int megabytes,
        Set<PaperType> types) {

    /** Of each file where nothing else is said, in MB. */
    public static final int USUAL_MEGABYTES = 10;

    /** Nothing but what is usual. */
    public static final Limits USUAL = new Limits(null, null, 0, "", DaySpan.ANY, USUAL_MEGABYTES, Set.of());

    private static final int UNIT = 40;
    private static final int DECIMALS = 6;
    private static final int MEGABYTES = 50;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    /** {@link FormsException} for what no answer can be held to. */
    public Limits {
        least = plain("least", least);
        most = plain("most", most);
        unit = Wording.line("unit", unit, UNIT);
        if (decimals < 0 || decimals > DECIMALS) {
            throw FormsException.invalid("decimals", "forms.outside", 0, DECIMALS);
        }
        if (megabytes < 1 || megabytes > MEGABYTES) {
            throw FormsException.invalid("megabytes", "forms.outside", 1, MEGABYTES);
        }
        types = types.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(types));
    }

    /** From one number to another. */
    public static Limits between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Limits(least, most, 0, "", DaySpan.ANY, USUAL_MEGABYTES, Set.of());
    }

    /** At most so many letters, rows or files. */
    public static Limits upTo(int most) {
        return between(null, BigDecimal.valueOf(most));
    }

    /** The same without what this kind does not read, so that equal questions are equal. */
    Limits of(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> new Limits(least, most, decimals, unit, DaySpan.ANY, USUAL_MEGABYTES, Set.of());
            case MONEY, ROWS -> between(least, most);
            case SHORT_TEXT, LONG_TEXT -> between(null, most);
            case DATE -> new Limits(null, null, 0, "", days, USUAL_MEGABYTES, Set.of());
            case PAPER -> new Limits(null, most, 0, "", DaySpan.ANY, megabytes, types);
            case YES_NO, ONE_CHOICE, CHOICES, PERSON_NAME, IDENTITY_NUMBER, PHONE, EMAIL, ADDRESS, STATEMENT, NOTE ->
                USUAL;
        };
    }

    /** The least as a count of rows. */
    int fewest() {
        return Optional.ofNullable(least).map(BigDecimal::intValue).orElse(0);
    }

    /** The most as a count, within 1 and the ceiling. */
    int most(int usual, int ceiling) {
        return Math.clamp(Optional.ofNullable(most).map(BigDecimal::intValue).orElse(usual), 1, ceiling);
    }

    private static @Nullable BigDecimal plain(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (number.abs().compareTo(LARGEST) > 0 || shortest.scale() > DECIMALS) {
            throw FormsException.invalid(field, "forms.no-limit");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
