package vn.banggiang.outgoing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What a colleague says about a draft.
 *
 * @param number counted from 1 on each draft
 * @param version of the page that was commented on; null where there was none yet
 * @param place where on that page; null for the draft as a whole
 * @param settlement null while it is open
 */
public record DraftComment(
        int number,
        String words,
        PersonId by,
        Instant at,
        @Nullable Integer version,
        @Nullable PagePlace place,
        @Nullable Settlement settlement) {

    /**
     * Who took it into account, and when.
     *
     * @param answer what was done, or why nothing was; may be empty
     */
    public record Settlement(PersonId by, Instant at, String answer) {}

    /** Whether it is settled. */
    public boolean isSettled() {
        return settlement != null;
    }

    /** Whether it says nothing that the one before does not say, as when a form is sent twice. */
    boolean repeats(DraftComment before) {
        return !before.isSettled()
                && words.equals(before.words)
                && by.equals(before.by)
                && Objects.equals(version, before.version)
                && Objects.equals(place, before.place);
    }
}
