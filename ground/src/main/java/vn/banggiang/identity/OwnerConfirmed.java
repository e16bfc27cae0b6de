package vn.banggiang.identity;

import java.util.Set;
import vn.banggiang.directory.PersonId;

/**
 * A second person has confirmed that an account is in its owner's hands; told within the transaction that confirms.
 *
 * @param settled every reason that there was to doubt it
 */
public record OwnerConfirmed(PersonId person, Set<DoubtReason> settled) {

    /** Keeps its own copy. */
    public OwnerConfirmed {
        settled = Set.copyOf(settled);
    }
}
