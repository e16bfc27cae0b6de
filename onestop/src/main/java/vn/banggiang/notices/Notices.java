package vn.banggiang.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** Tells applicants, for other modules; whoever calls has asked first whether the official may see the subject. */
@Service
public class Notices {

    private static final int SHOWN = 50;

    private final NoticeStore store;
    private final Applicants applicants;
    private final MailRound mails;
    private final Journal journal;
    private final Clock clock;

    Notices(NoticeStore store, Applicants applicants, MailRound mails, Journal journal, Clock clock) {
        this.store = store;
        this.applicants = applicants;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells it with what the caller's transaction does, once: the same subject, kind and ordinal again changes nothing. */
    @Transactional
    public void send(NewNotice fresh) {
        ApplicantId recipient = fresh.recipient();
        boolean inAccount = recipient != null && applicants.hasAccount(recipient);
        boolean mailed = mails.isServed() && !fresh.email().isEmpty();
        store.add(NoticeId.random(), fresh, inAccount, mailed, clock.instant());
    }

    /** What was said about a subject, in the order of time. */
    @Transactional(readOnly = true)
    public List<Notice> of(UUID subject) {
        return store.of(subject);
    }

    /** What bounced or was given up and has to be told otherwise by one of these agencies, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Notice> lost(Collection<AgencyId> agencies) {
        return store.lost(agencies, SHOWN);
    }

    /**
     * An official told the person. {@link NoticesException} {@code notices.only-counter} for who does not sit at one; {@code
     * notices.not-found} for none of this subject, and {@code notices.arrived} for one that arrived.
     */
    @Transactional
    public void told(Actor officer, UUID subject, NoticeId id, Telling how) {
        if (!officer.is(Role.ONE_STOP_OFFICER)) {
            throw NoticesException.forbidden("notices.only-counter");
        }
        Notice notice = store.of(subject).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoticesException::missing);
        if (notice.arrival() == Arrival.TOLD) {
            return;
        }
        if (!notice.arrival().isLost()) {
            throw NoticesException.conflict("notices.arrived");
        }
        Instant now = clock.instant();
        if (store.told(id, subject, officer.person(), how, now)) {
            journal.record(new JournalEntry(
                    officer.person().value(),
                    officer.agency().value(),
                    "notices.act.told",
                    "notice:" + id,
                    Map.of("code", notice.code(), "how", how.name())));
        }
    }

    /** The applicant was heard of: what was said so far need not be told otherwise. */
    @Transactional
    public void settle(UUID subject) {
        store.settle(subject, clock.instant());
    }

    /** Deletes all that was said about these. */
    @Transactional
    public void forget(Collection<UUID> subjects) {
        store.forget(subjects);
    }
}
