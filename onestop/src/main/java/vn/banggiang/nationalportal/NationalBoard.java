package vn.banggiang.nationalportal;

import java.util.List;

/**
 * How the way between the province and the national portal is.
 *
 * @param told cases that the portal knows as they stand
 * @param waiting cases of which something is to be told still
 * @param minutesBehind how long the oldest of that waits; 0 where nothing does
 * @param arrived submissions that became cases
 * @param reports of which nothing is told any more by itself, the oldest first
 * @param submissions that could not be taken in, the oldest first
 */
public record NationalBoard(
        long told,
        long waiting,
        long minutesBehind,
        long arrived,
        List<StoppedReport> reports,
        List<StoppedSubmission> submissions) {

    /** Copies the lists. */
    public NationalBoard {
        reports = List.copyOf(reports);
        submissions = List.copyOf(submissions);
    }

    /** Whether somebody has to look. */
    public boolean isTroubled() {
        return !reports.isEmpty()
                || submissions.stream().anyMatch(one -> one.refusal().isEmpty());
    }
}
