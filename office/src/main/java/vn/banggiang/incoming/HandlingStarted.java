package vn.banggiang.incoming;

import java.time.Instant;
import java.util.Objects;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.IncomingId;

/**
 * Somebody took up an incoming document: the moment at which a record (hồ sơ) of the matter opens, or passes to who takes
 * it up after somebody else.
 */
public record HandlingStarted(IncomingId document, AgencyId agency, PersonId handler, String trichYeu, Instant at) {

    /** Events that were published before they said when count as the first. */
    public HandlingStarted {
        at = Objects.requireNonNullElse(at, Instant.EPOCH);
    }
}
