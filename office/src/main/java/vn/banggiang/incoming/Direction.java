package vn.banggiang.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.banggiang.directory.PersonId;

/**
 * A leader's direction (art. 23 and annex IV, "Phiếu giải quyết văn bản đến").
 *
 * @param butPhe the instruction; may be empty
 * @param deadline last day in time
 */
public record Direction(
        String butPhe, Assignee lead, List<Assignee> coOperating, LocalDate deadline, PersonId by, Instant at) {

    /** Copies the list; nobody co-operates with himself. */
    public Direction {
        coOperating =
                coOperating.stream().distinct().filter(one -> !one.equals(lead)).toList();
    }
}
