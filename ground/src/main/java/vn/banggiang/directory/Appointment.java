package vn.banggiang.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A role given to somebody for a period.
 *
 * @param unit the unit, where the role belongs to one
 * @param position official position as it stands under a signature, at most 100 characters
 * @param deputy whether the person signs for the head (KT.)
 * @param last the last day; null until further notice
 */
public record Appointment(
        AgencyId agency,
        @Nullable UnitId unit,
        Role role,
        String position,
        boolean deputy,
        LocalDate first,
        @Nullable LocalDate last) {

    static final int LONGEST_POSITION = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** {@link DirectoryException} for a position that is empty or too long and a period that ends before it begins. */
    public Appointment {
        position = OneLine.typed("position", position, LONGEST_POSITION);
        if (last != null && last.isBefore(first)) {
            throw DirectoryException.invalid("directory.period-ends-first", DAY.format(first), DAY.format(last));
        }
    }
}
