package vn.banggiang.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of "what waits for me": what it is, until when, and the one next action.
 *
 * @param title what the matter is, in the document's own words
 * @param detail one line of where it comes from
 * @param lead who leads the matter; empty where nobody does yet
 * @param due last day in time, or null where nothing presses
 * @param actionKey message key of the action's label, such as {@code documents.action.direct}
 * @param href where the action is done
 * @param primary whether the action decides (filled button) or only looks
 * @param marks what is seen before the line is read: that it is urgent, that something went wrong
 */
public record WorkItem(
        String title,
        String detail,
        String lead,
        @Nullable LocalDate due,
        String actionKey,
        String href,
        boolean primary,
        List<WorkMark> marks) {

    /** Copies the list. */
    public WorkItem {
        marks = List.copyOf(marks);
    }

    /** How far it stands before others. */
    int urgency() {
        return marks.stream().mapToInt(WorkMark::urgency).max().orElse(0);
    }

    /** A line without a lead. */
    public WorkItem(
            String title,
            String detail,
            @Nullable LocalDate due,
            String actionKey,
            String href,
            boolean primary,
            List<WorkMark> marks) {
        this(title, detail, "", due, actionKey, href, primary, marks);
    }

    /** A line without a lead and marks. */
    public WorkItem(
            String title, String detail, @Nullable LocalDate due, String actionKey, String href, boolean primary) {
        this(title, detail, due, actionKey, href, primary, List.of());
    }
}
