package vn.banggiang.exchange;

import java.util.List;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;

/**
 * An envelope was refused by its recipient's side, or given up after the last attempt; a person must look at it.
 *
 * @param reasonKey message key of why
 * @param reasonArgs the message's arguments
 */
public record DeliveryFailed(
        EnvelopeId envelope, AgencyId from, AgencyCode to, String reasonKey, List<String> reasonArgs) {

    /** Copies the list. */
    public DeliveryFailed {
        reasonArgs = List.copyOf(reasonArgs);
    }
}
