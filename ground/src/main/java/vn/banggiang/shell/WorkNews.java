package vn.banggiang.shell;

import java.time.Instant;
import java.util.Set;
import vn.banggiang.directory.AgencyId;

/** A system's word on where something happened, so that what waits for the people there is counted anew. */
public interface WorkNews {

    /** What happened since then, or a little before; asked every few seconds, so it costs nothing. */
    Set<News> since(Instant moment);

    /**
     * Something that happened at an agency.
     *
     * @param id the system's own number of it, by which it is told once
     */
    record News(AgencyId agency, long id) {}
}
