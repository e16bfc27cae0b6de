package vn.banggiang.shell;

import java.util.List;

/**
 * A word beside a line of "what waits for me" that is seen before the line is read.
 *
 * @param key message key of the word
 * @param tone of the badge: {@code danger}, {@code soon}, {@code overdue}, or empty
 * @param urgency how far the line stands before others; 0 for none
 */
public record WorkMark(String key, List<Object> args, String tone, int urgency) {

    /** Copies the list. */
    public WorkMark {
        args = List.copyOf(args);
    }
}
