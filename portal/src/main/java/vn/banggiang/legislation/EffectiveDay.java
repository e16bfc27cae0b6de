package vn.banggiang.legislation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.banggiang.directory.AgencyLevel;

/**
 * From when a document is in force where it does not say so itself: a normative one ten days after it was issued (Law
 * 64/2025/QH15 art. 53), before that law of a district or commune seven (Law 80/2015/QH13 art. 151); any other on that day.
 */
public final class EffectiveDay {

    /** A normative document bears the year between number and notation: 15/2026/QĐ-UBND (Law 80/2015/QH13 art. 10). */
    private static final Pattern NORMATIVE = Pattern.compile("\\d+/\\d{4}/.+");

    /** From which one term holds for all local government. */
    private static final LocalDate LAW_OF_2025 = LocalDate.of(2025, 4, 1);

    private static final int USUAL = 10;
    private static final int BELOW_THE_PROVINCE = 7;

    private EffectiveDay() {}

    /**
     * The first day of force.
     *
     * @param level of the agency that issued it
     */
    public static LocalDate of(String code, AgencyLevel level, LocalDate issued) {
        if (!NORMATIVE.matcher(code).matches()) {
            return issued;
        }
        boolean sooner = level != AgencyLevel.PROVINCE && issued.isBefore(LAW_OF_2025);
        return issued.plusDays(sooner ? BELOW_THE_PROVINCE : USUAL);
    }
}
