package vn.banggiang.outgoing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.LegalField;

/**
 * What the clerk says when issuing.
 *
 * @param withoutClosed the clerk knows of recipients that closed and have no successor, and issues without them
 * @param field of what goes to the portal; null where it does not
 * @param effective from when it is in force; the day of issue where it is null
 * @param changes what it does to earlier documents
 */
public record IssueOrder(
        boolean withoutClosed,
        @Nullable LegalField field,
        @Nullable LocalDate effective,
        List<Change> changes) {

    /** Nothing beyond issuing it. */
    public static final IssueOrder PLAIN = new IssueOrder(false, null, null, List.of());

    /** Copies the list. */
    public IssueOrder {
        changes = List.copyOf(changes);
    }
}
