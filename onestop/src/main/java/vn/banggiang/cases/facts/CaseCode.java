package vn.banggiang.cases.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.directory.AgencyCode;

/**
 * The number under which a case is known (mã số hồ sơ): code of the agency that received it, the day, and its place among
 * those of that day, as in {@code H14.15-261130-0007}.
 */
public record CaseCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z.]{1,39}-\\d{6}-\\d{4,7}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    /** {@link CasesException} NOT_FOUND for what was never a code. */
    public CaseCode {
        if (!FORM.matcher(value).matches()) {
            throw CasesException.missing("cases.not-found");
        }
    }

    /**
     * The next one of an agency.
     *
     * @param serial from 1, without a gap within the day
     */
    public static CaseCode of(AgencyCode agency, LocalDate day, int serial) {
        return new CaseCode(agency.value() + "-" + DAY.format(day) + "-" + "%04d".formatted(serial));
    }

    /** What somebody typed, where it can be one. */
    public static Optional<CaseCode> typed(String text) {
        String read = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(read).matches() ? Optional.of(new CaseCode(read)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
