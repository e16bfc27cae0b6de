package vn.banggiang.tasks;

import java.util.List;
import java.util.Locale;

/**
 * How tasks stand to their deadlines, as leaders count them (Decree 30, art. 24); what is taken back is not counted. The days
 * stand as {@code :today} has it.
 */
public enum Timeliness {
    /** All that were given: each of them is one of the four that follow. */
    GIVEN("t.state <> 'WITHDRAWN'"),
    /** Said to be done on the last day or before. */
    DONE_IN_TIME("t.state IN ('REPORTED', 'DONE') AND t.done_on <= t.deadline"),
    /** Said to be done after the last day. */
    DONE_LATE("t.state IN ('REPORTED', 'DONE') AND t.done_on > t.deadline"),
    /** To be done, and its day has not gone by. */
    OPEN_IN_TIME("t.state = 'OPEN' AND t.deadline >= :today"),
    /** To be done, and its day has gone by. */
    OVERDUE("t.state = 'OPEN' AND t.deadline < :today"),
    /** Those of all for which more time was given. */
    EXTENDED("t.extensions > 0 AND t.state <> 'WITHDRAWN'");

    private final String condition;

    Timeliness(String condition) {
        this.condition = condition;
    }

    /** On the table {@code t}. */
    String condition() {
        return condition;
    }

    /** Message key of what people call it. */
    public String key() {
        return "tasks.timeliness." + tag();
    }

    /** As style sheets call it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The four of which each task is one, in the order in which they are drawn. */
    public static List<Timeliness> parts() {
        return List.of(DONE_IN_TIME, DONE_LATE, OPEN_IN_TIME, OVERDUE);
    }
}
