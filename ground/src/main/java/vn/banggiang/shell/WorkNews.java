package vn.banggiang.shell;

import java.time.Instant;
import java.util.Set;
import vn.banggiang.directory.AgencyId;

/** A system's word on where something happened, so that what waits for the people there is counted anew. */
public interface WorkNews {

    /** Agencies where something happened since then, or a little before; asked every few seconds, so it costs nothing. */
    Set<AgencyId> since(Instant moment);
}
