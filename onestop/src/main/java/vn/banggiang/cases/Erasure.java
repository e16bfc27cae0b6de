package vn.banggiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.banggiang.directory.PersonId;

/**
 * What somebody proposed to erase.
 *
 * @param cases those that were listed then
 */
public record Erasure(UUID id, PersonId proposedBy, Instant proposedAt, List<ErasableCase> cases) {

    /** Copies the list. */
    public Erasure {
        cases = List.copyOf(cases);
    }
}
