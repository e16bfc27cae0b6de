package vn.banggiang.tasks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tasks is narrowed by. What is null, blank or empty narrows nothing.
 *
 * @param states none for all
 * @param timeliness as the figures count
 * @param from first deadline
 * @param to last deadline
 * @param agency who leads, with those that ended in it
 * @param page counted from 0
 */
public record TaskFilter(
        TaskView view,
        Set<TaskState> states,
        @Nullable Timeliness timeliness,
        String query,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID agency,
        @Nullable UUID unit,
        @Nullable UUID person,
        int page) {

    private static final int LONGEST_QUERY = 200;

    /** Brings words and page within their bounds. */
    public TaskFilter {
        states = Set.copyOf(states);
        query = query.strip().substring(0, Math.min(query.strip().length(), LONGEST_QUERY));
        page = Math.clamp(page, 0, 1_000_000);
    }

    /** All of a view that is to be done or looked at. */
    public static TaskFilter of(TaskView view) {
        return new TaskFilter(
                view, Set.of(TaskState.OPEN, TaskState.REPORTED), null, "", null, null, null, null, null, 0);
    }

    /** What is due in a time, of all states; null for everything of it. */
    public static TaskFilter due(TaskView view, @Nullable Timeliness timeliness, LocalDate from, LocalDate to) {
        return new TaskFilter(view, Set.of(), timeliness, "", from, to, null, null, null, 0);
    }
}
