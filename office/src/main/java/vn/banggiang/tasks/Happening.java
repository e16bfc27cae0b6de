package vn.banggiang.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to a task.
 *
 * @param who the person's name; empty where the software acted by itself
 * @param words what was said with it; may be empty
 * @param percent what was said of the progress; null where nothing was
 */
public record Happening(
        long id,
        Instant at,
        String who,
        TaskAct act,
        String words,
        @Nullable Integer percent) {}
