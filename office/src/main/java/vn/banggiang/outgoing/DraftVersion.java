package vn.banggiang.outgoing;

import java.time.Instant;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.Sha256;

/**
 * One version of a draft's page; all are kept (annex VI, part I, III.5.a).
 *
 * @param number counted from 1
 * @param size in bytes
 */
public record DraftVersion(int number, Source source, Sha256 sha256, long size, PersonId by, Instant at) {

    /** Where the page comes from. */
    public enum Source {
        /** Set from the template. */
        TEMPLATE,
        /** The drafter's own PDF, prepared with the form fields. */
        OWN_FILE
    }
}
