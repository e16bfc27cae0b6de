package vn.banggiang.tasks;

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
        return "tasks.timeliness." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
