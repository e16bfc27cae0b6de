package vn.banggiang.shell;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A deadline as people say it.
 *
 * @param nearness how near it is
 * @param day the exact day
 * @param workingDays working days left, or gone by where it is overdue; 0 today
 * @param provisional whether the day may still move, because the days off of its year are not yet decided
 */
public record Deadline(Nearness nearness, LocalDate day, int workingDays, boolean provisional) {

    /** How near a deadline is. */
    public enum Nearness {
        /** Its day is over. */
        OVERDUE,
        /** Its day is today. */
        TODAY,
        /** Within this week. */
        THIS_WEEK,
        /** After this week. */
        LATER;

        /** Lower-case name with hyphens, as in message keys and anchors. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The colour's name, which never stands without words. */
    public String tone() {
        return switch (nearness) {
            case OVERDUE -> "overdue";
            case TODAY -> "soon";
            case THIS_WEEK -> workingDays <= 1 ? "soon" : "";
            case LATER -> "";
        };
    }

    /** Message key of its words, with the working days as argument. */
    public String key() {
        return switch (nearness) {
            case OVERDUE -> "shell.deadline.overdue";
            case TODAY -> "shell.deadline.today";
            case THIS_WEEK, LATER -> "shell.deadline.left";
        };
    }
}
