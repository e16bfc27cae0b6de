package vn.banggiang.nationalportal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.nationalportal.link.NationalPortal;
import vn.banggiang.words.PlainText;

/** What did not pass between the province and the national portal, before the province's administrators. */
@Service
public class NationalDesk {

    /** Most lines of a list. */
    public static final int MOST = 200;

    private static final int LONGEST_REASON = 500;

    private final Optional<NationalPortal> portal;
    private final NationalProgress reports;
    private final StoppedReports stopped;
    private final SubmissionStore submissions;
    private final Journal journal;
    private final Clock clock;

    NationalDesk(
            Optional<NationalPortal> portal,
            NationalProgress reports,
            StoppedReports stopped,
            SubmissionStore submissions,
            Journal journal,
            Clock clock) {
        this.portal = portal;
        this.reports = reports;
        this.stopped = stopped;
        this.submissions = submissions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the operator named a portal. */
    public boolean isConnected() {
        return portal.isPresent();
    }

    /** Whether the person answers for the way to the portal. */
    public boolean isKeptBy(Actor actor) {
        return actor.is(Role.PROVINCE_ADMINISTRATOR);
    }

    /** {@code nationalportal.only-administrators}. */
    @Transactional(readOnly = true)
    public NationalBoard board(Actor actor) {
        requireKeeper(actor);
        return stopped.board(submissions.stopped(MOST), clock.instant());
    }

    /** Tells the portal of a case again; {@code nationalportal.not-found} where that was not given up. */
    @Transactional
    public void tellAgain(Actor actor, CaseId id) {
        requireKeeper(actor);
        if (!reports.again(id)) {
            throw NationalPortalException.missing();
        }
        note(actor, "tell-again", "case:" + id);
    }

    /** Tries to take in a submission at the next round; {@code nationalportal.not-found} where nothing is wrong with it. */
    @Transactional
    public void takeAgain(Actor actor, String submission) {
        requireKeeper(actor);
        if (!submissions.again(submission)) {
            throw NationalPortalException.missing();
        }
        note(actor, "take-again", "submission:" + submission);
    }

    /**
     * Says to the portal that a submission becomes no case.
     *
     * @param reason as whoever sent it reads it there
     */
    @Transactional
    public void decline(Actor actor, String submission, String reason) {
        requireKeeper(actor);
        String line = PlainText.line(reason.substring(0, Math.min(reason.length(), LONGEST_REASON + 1)));
        if (line.isEmpty() || line.length() > LONGEST_REASON) {
            throw NationalPortalException.invalid("reason", "nationalportal.no-reason", LONGEST_REASON);
        }
        if (!submissions.decline(submission, actor.person(), line)) {
            throw NationalPortalException.missing();
        }
        note(actor, "declined", "submission:" + submission);
    }

    private void requireKeeper(Actor actor) {
        if (!isKeptBy(actor)) {
            throw NationalPortalException.forbidden();
        }
    }

    private void note(Actor actor, String act, String subject) {
        journal.record(new JournalEntry(
                actor.person().value(), actor.agency().value(), "nationalportal.act." + act, subject, Map.of()));
    }
}
