package vn.banggiang.cases;

import java.util.List;
import java.util.Locale;

/**
 * What is counted of cases in a time. Each is a condition on a case {@code d}, or on the steps {@code p} that it passed, with
 * the time as {@code :from} and {@code :to} (exclusive) and the moment as {@code :now}: a list that asks by it holds what it
 * counts.
 */
public enum CaseCount {
    /** Sent in that time. */
    RECEIVED(Moment.SUBMITTED, "true"),
    /** There was a result on a day before the appointed one. */
    EARLY(Moment.SOLVED, "d.solved_at <= d.due AND " + day("d.solved_at") + " < " + day("d.due")),
    /** There was a result on the appointed day. */
    ON_TIME(
            Moment.SOLVED,
            "(d.due IS NULL OR d.solved_at <= d.due AND " + day("d.solved_at") + " = " + day("d.due") + ")"),
    /** There was a result, after what was appointed. */
    LATE(Moment.SOLVED, "d.solved_at > d.due"),
    /** The appointed time lay in it and is over, and there is no result. */
    OVERDUE(Moment.DUE, "d.due < :now AND d.solved_at IS NULL AND d.ended_at IS NULL AND NOT d.standing"),
    /** Its clock stood for some of it. */
    PAUSED(Moment.STANDING, "true"),
    REFUSED(Moment.ENDED, "d.state = 'REFUSED'"),
    WITHDRAWN(Moment.ENDED, "d.state = 'WITHDRAWN'"),
    STOPPED(Moment.ENDED, "d.state = 'STOPPED'"),
    /** A step was left in that time, as soon as its minutes asked. */
    STEP_IN_TIME(Moment.LEFT, "p.left_at <= p.due"),
    /** A step was left in that time, later than its minutes asked. */
    STEP_LATE(Moment.LEFT, "p.left_at > p.due"),
    /** A step that was to be done in that time is still to be done. */
    STEP_OVERDUE(Moment.LYING, "p.due < :now");

    /** From the day of sending to that of the result. */
    static final String DAYS_TAKEN = day("d.solved_at") + " - " + day("d.submitted_at");

    private static final List<CaseCount> OF_CASES =
            List.of(RECEIVED, EARLY, ON_TIME, LATE, OVERDUE, PAUSED, REFUSED, WITHDRAWN, STOPPED);
    private static final List<CaseCount> OF_STEPS = List.of(STEP_IN_TIME, STEP_LATE, STEP_OVERDUE);
    private static final List<CaseCount> OF_LATENESS = List.of(LATE, OVERDUE);

    private final Moment moment;
    private final String which;

    CaseCount(Moment moment, String which) {
        this.moment = moment;
        this.which = which;
    }

    /** By what it lies in a time: counts of the same moment are read in one go. */
    enum Moment {
        SUBMITTED("d.submitted_at >= :from AND d.submitted_at < :to"),
        SOLVED("d.solved_at >= :from AND d.solved_at < :to"),
        DUE("d.due >= :from AND d.due < :to"),
        STANDING("d.id IN (SELECT s.dossier_id FROM cases.pause s WHERE s.since < :to"
                + " AND (s.until IS NULL OR s.until >= :from))"),
        ENDED("d.ended_at >= :from AND d.ended_at < :to"),
        LEFT("p.left_at >= :from AND p.left_at < :to"),
        LYING("p.left_at IS NULL AND p.due >= :from AND p.due < :to");

        private final String range;

        Moment(String range) {
            this.range = range;
        }

        String range() {
            return range;
        }
    }

    Moment moment() {
        return moment;
    }

    /** Which of those whose moment lies in the time. */
    String which() {
        return which;
    }

    String condition() {
        return moment.range() + " AND " + which;
    }

    /** What is counted of cases themselves. */
    public static List<CaseCount> ofCases() {
        return OF_CASES;
    }

    static List<CaseCount> ofSteps() {
        return OF_STEPS;
    }

    static List<CaseCount> ofLateness() {
        return OF_LATENESS;
    }

    /** Message key of its name. */
    public String key() {
        return "cases.count." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Style of its mark in a bar; empty for what no bar shows. */
    public String mark() {
        return switch (this) {
            case EARLY, ON_TIME, STEP_IN_TIME -> "of-done-in-time";
            case LATE, STEP_LATE -> "of-done-late";
            case OVERDUE, STEP_OVERDUE -> "of-overdue";
            case RECEIVED, PAUSED, REFUSED, WITHDRAWN, STOPPED -> "";
        };
    }

    private static String day(String moment) {
        return "CAST(" + moment + " AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)";
    }
}
