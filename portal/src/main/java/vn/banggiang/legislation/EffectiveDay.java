package vn.banggiang.legislation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.banggiang.directory.AgencyLevel;

/**
 * From when a document is in force where it does not say so itself: a normative one of the province ten days after it was
 * issued, of a district or commune seven (Law 80/2015/QH13 art. 151, Law 64/2025/QH15 art. 53); any other on that day.
 */
public final class EffectiveDay {

    /** A normative document bears the year between number and notation: 15/2026/QĐ-UBND (Decree 154/2020/NĐ-CP). */
    private static final Pattern NORMATIVE = Pattern.compile("\\d+/\\d{4}/.+");

    private static final int OF_THE_PROVINCE = 10;
    private static final int BELOW = 7;

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
        return issued.plusDays(level == AgencyLevel.PROVINCE ? OF_THE_PROVINCE : BELOW);
    }
}
