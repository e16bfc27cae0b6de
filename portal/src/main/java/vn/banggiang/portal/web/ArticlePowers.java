package vn.banggiang.portal.web;

import java.time.Instant;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.ArticleView;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Version;

/**
 * What the reader may do with an article now, asked of the same rules that guard each act.
 *
 * @param proposes whether there is one draft that was not proposed or published yet
 * @param approves whether something waits for exactly this person
 */
public record ArticlePowers(
        boolean writes, boolean proposes, boolean approves, boolean checks, boolean withdraws, boolean decides) {

    static ArticlePowers of(Actor actor, ArticleView view, PortalRights rights, Instant now) {
        boolean writes = rights.mayWrite(actor, view.site(), view.section().id());
        boolean decides = rights.mayApprove(actor, view.site(), view.section().id());
        boolean isOnLine = view.onLine(now).isPresent();
        int newest = view.drafts().newest().number();
        boolean isNew = view.versions().stream().noneMatch(version -> version.draft() == newest);
        return new ArticlePowers(
                writes,
                writes
                        && view.proposed().isEmpty()
                        && view.drafts().heads().size() == 1
                        && (isNew || (!isOnLine && view.toCome(now).isEmpty())),
                decides
                        && view.proposed()
                                .filter(proposal -> !view.isBy(actor.person(), proposal.draft()))
                                .isPresent(),
                decides && view.versions().stream().anyMatch(version -> isToCheck(actor, view, version)),
                (decides || rights.mayKeep(actor, view.site()))
                        && (isOnLine || view.toCome(now).isPresent()),
                decides);
    }

    /** Whether this version went on line in a hurry, and this person may say that it was right. */
    static boolean isToCheck(Actor actor, ArticleView view, Version version) {
        return version.urgency() != null
                && version.urgency().checkedBy() == null
                && !view.isBy(actor.person(), version.draft());
    }
}
