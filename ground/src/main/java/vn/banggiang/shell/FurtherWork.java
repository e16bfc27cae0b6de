package vn.banggiang.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind and one day that waits beside the lines that are shown.
 *
 * @param actionKey message key of what is to be done with each
 * @param href the list that holds them all
 * @param due last day in time, or null where nothing presses
 * @param count how many, at least 1
 */
public record FurtherWork(
        String actionKey, String href, @Nullable LocalDate due, int count) {}
