package vn.banggiang.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;

/** What is done with what is on line: taken off, ended at a time, brought back, published in a hurry and checked then. */
@Service
public class OnLineChanges {

    private final Articles articles;
    private final VersionStore versions;
    private final Publishing publishing;
    private final PortalJournal journal;
    private final Clock clock;

    OnLineChanges(Articles articles, VersionStore versions, Publishing publishing, PortalJournal journal, Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.publishing = publishing;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes it off at once, with the reason. Nothing is deleted: who works here still sees what was on line, and when. */
    @Transactional
    public void withdraw(Actor by, ArticleId id, String why) {
        articles.toWithdraw(by, id);
        String reason = Approving.reason(why);
        publishing.end(id, clock.instant(), reason);
        journal.note(by, "portal.act.withdrawn", id, Map.of());
    }

    /** Says until when it is on line: a moment that is to come. */
    @Transactional
    public void expire(Actor approver, ArticleId id, Instant at) {
        articles.toApprove(approver, id);
        if (!at.isAfter(clock.instant())) {
            throw PortalException.invalid("until", "portal.moment-is-over");
        }
        publishing.end(id, at, "");
        journal.note(approver, "portal.act.expires", id, Map.of("at", at.toString()));
    }

    /** Puts the words of an earlier version on line again, as a version of its own. */
    @Transactional
    public void rollBack(Actor approver, ArticleId id, VersionId earlier) {
        Articles.Locked locked = articles.toApprove(approver, id);
        Version version = version(id, earlier);
        boolean isOnLine = versions.of(id).stream()
                .anyMatch(one -> one.isOnLine(clock.instant()) && one.sha256().equals(version.sha256()));
        if (!isOnLine) {
            publishing.publish(approver, locked.article(), articles.drafts(id).numbered(version.draft()), OnLine.NOW);
            journal.note(approver, "portal.act.rolled-back", id, Map.of("version", String.valueOf(version.number())));
        }
    }

    /**
     * Puts the own draft on line without waiting for anybody; somebody else looks at it afterwards.
     *
     * @param why what could not wait
     */
    @Transactional
    public void publishUrgently(Actor editor, ArticleId id, int draft, String why) {
        Articles.Locked locked = articles.toWrite(editor, id);
        String reason = Approving.reason(why);
        Drafts drafts = articles.drafts(id);
        if (drafts.heads().size() > 1) {
            throw PortalException.conflict("portal.two-drafts");
        }
        if (versions.of(id).stream().anyMatch(one -> one.draft() == draft && one.isOnLine(clock.instant()))) {
            return;
        }
        Version version = publishing.publish(editor, locked.article(), drafts.numbered(draft), OnLine.NOW);
        versions.addUrgency(version.id(), reason);
        journal.note(editor, "portal.act.urgent", id, Map.of("version", String.valueOf(version.number())));
    }

    /** Says that it was right; whoever wrote it may not. */
    @Transactional
    public void check(Actor approver, ArticleId id, VersionId urgent) {
        articles.toApprove(approver, id);
        Version version = version(id, urgent);
        articles.requireOthers(approver, id, version.draft());
        versions.check(urgent, approver.person(), clock.instant());
        journal.note(approver, "portal.act.checked", id, Map.of("version", String.valueOf(version.number())));
    }

    private Version version(ArticleId article, VersionId id) {
        return versions.find(id)
                .filter(version -> version.article().equals(article))
                .orElseThrow(() -> PortalException.missing("portal.no-version"));
    }
}
