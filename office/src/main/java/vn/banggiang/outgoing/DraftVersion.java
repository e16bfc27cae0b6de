package vn.banggiang.outgoing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/**
 * One version of a draft's page; all are kept (annex VI, part I, III.5.a).
 *
 * @param number counted from 1
 * @param size in bytes
 * @param original the drafter's own PDF as it was given; null for a page that was set from the template
 */
public record DraftVersion(
        int number,
        Source source,
        Sha256 sha256,
        long size,
        PersonId by,
        Instant at,
        @Nullable Sha256 original) {

    /** A page set from the template. */
    static DraftVersion set(int number, StoredFile page, PersonId by, Instant at) {
        return new DraftVersion(number, Source.TEMPLATE, page.sha256(), page.size(), by, at, null);
    }

    /** Whether it is made of these bytes. */
    boolean madeOf(Sha256 file) {
        return file.equals(original);
    }

    /** Where the page comes from. */
    public enum Source {
        /** Set from the template. */
        TEMPLATE,
        /** The drafter's own PDF, prepared with the form fields. */
        OWN_FILE
    }
}
