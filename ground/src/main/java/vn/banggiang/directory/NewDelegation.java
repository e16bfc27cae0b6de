package vn.banggiang.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A delegation as a leader gives it.
 *
 * @param ground the document by which it is given, at most 200 characters
 */
public record NewDelegation(
        AgencyId agency, PersonId leader, PersonId delegate, String ground, LocalDate first, LocalDate last) {

    static final int LONGEST_GROUND = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** {@link DirectoryException} for a ground that is empty or too long and a period that ends before it begins. */
    public NewDelegation {
        ground = OneLine.typed("delegation-ground", ground, LONGEST_GROUND);
        if (last.isBefore(first)) {
            throw DirectoryException.invalid("directory.period-ends-first", DAY.format(first), DAY.format(last));
        }
    }
}
