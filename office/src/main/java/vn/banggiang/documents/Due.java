package vn.banggiang.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What directed documents are narrowed by; what is null narrows nothing.
 *
 * @param from the first day on which it falls due
 * @param to the last such day
 * @param punctuality whether it kept its deadline
 * @param lead the leading unit; {@link #NO_UNIT} for what no unit of today leads
 */
public record Due(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Punctuality punctuality,
        @Nullable UUID lead) {

    /** Everything. */
    public static final Due ANY = new Due(null, null, null, null);

    /** Stands in an address where no unit can. */
    public static final UUID NO_UNIT = new UUID(0, 0);
}
