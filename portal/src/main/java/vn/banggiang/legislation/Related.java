package vn.banggiang.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.Relation;

/**
 * Another document that this one changed or was changed by.
 *
 * @param passive whether the other one does it to this
 * @param code number and notation of the other; its id where it is not here
 * @param agency at whose portal the other stands, or null
 * @param slug of the other where it is on line, or null
 * @param takesEffect from when it does
 * @param saidAtIssue whether the office said so itself
 */
public record Related(
        Relation relation,
        boolean passive,
        LegalId other,
        String code,
        @Nullable AgencyId agency,
        @Nullable String slug,
        LocalDate takesEffect,
        boolean saidAtIssue) {

    /** Whether readers may know of it: the other is on line, or the office said that it was changed. */
    public boolean isPublic() {
        return slug != null || (passive && saidAtIssue);
    }

    /** Whether it ends the whole of the other. */
    public boolean repeals() {
        return relation == Relation.REPLACES || relation == Relation.REPEALS || relation == Relation.WITHDRAWS;
    }

    /** Message key of how the two are related. */
    public String key() {
        return passive ? relation.reverseKey() : relation.key();
    }
}
