package vn.banggiang.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param title in one line, at most 500 characters
 * @param words more of it; may be empty
 * @param with who co-operates
 * @param deadline last day in time
 * @param source what it comes from; null where it was given on its own
 * @param parent the task of which it is a part; null for none
 */
public record NewTask(
        TaskId id,
        String title,
        String words,
        Doer lead,
        List<Doer> with,
        LocalDate deadline,
        @Nullable TaskSource source,
        @Nullable TaskId parent) {

    /** Copies the list; nobody co-operates with himself. */
    public NewTask {
        Doer leading = lead;
        with = with.stream().distinct().filter(one -> !one.equals(leading)).toList();
    }
}
