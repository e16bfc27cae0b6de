package vn.banggiang.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of "what waits for me": what it is, until when, and the one next action.
 *
 * @param title what the matter is, in the document's own words
 * @param detail one line of where it comes from
 * @param due last day in time, or null where nothing presses
 * @param actionKey message key of the action's label, such as {@code documents.action.direct}
 * @param href where the action is done
 * @param primary whether the action decides (filled button) or only looks
 */
public record WorkItem(
        String title, String detail, @Nullable LocalDate due, String actionKey, String href, boolean primary) {}
