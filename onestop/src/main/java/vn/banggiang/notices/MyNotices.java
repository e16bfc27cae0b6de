package vn.banggiang.notices;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.Applicants;

/** What who is signed in was told, for themselves and for what belongs to their account. */
@Service
public class MyNotices {

    private static final int SHOWN = 100;

    private final NoticeStore store;
    private final Applicants applicants;
    private final Clock clock;

    MyNotices(NoticeStore store, Applicants applicants, Clock clock) {
        this.store = store;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** The newest hundred, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(ApplicantActor actor) {
        return store.to(applicants.ownedBy(actor), SHOWN);
    }

    /** How many were not opened yet. */
    @Transactional(readOnly = true)
    public int unread(ApplicantActor actor) {
        return store.unread(applicants.ownedBy(actor));
    }

    /** Opens one: the first time is when it arrived. {@link NoticesException} {@code notices.not-found} for another's. */
    @Transactional
    public Notice read(ApplicantActor actor, NoticeId id) {
        Notice notice = store.find(id, applicants.ownedBy(actor)).orElseThrow(NoticesException::missing);
        store.read(id, clock.instant());
        return notice;
    }
}
