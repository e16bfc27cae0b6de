package vn.banggiang.importing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;
import vn.banggiang.words.PlainText;

/** The second person: says which texts of an import come on line, all or some, or declines what is left of it. */
@Service
public class ImportApproval {

    private static final int LONGEST_WORDS = 1000;

    private final RunStore runs;
    private final ItemStore items;
    private final ImportRights rights;
    private final Sites sites;
    private final SchedulerClient scheduler;
    private final ImportJournal journal;
    private final Clock clock;

    ImportApproval(
            RunStore runs,
            ItemStore items,
            ImportRights rights,
            Sites sites,
            SchedulerClient scheduler,
            ImportJournal journal,
            Clock clock) {
        this.runs = runs;
        this.items = items;
        this.rights = rights;
        this.sites = sites;
        this.scheduler = scheduler;
        this.journal = journal;
        this.clock = clock;
    }

    /** Approves all that everybody could read at the other site, but for what this person wrote there. */
    @Transactional
    public int approveAll(Actor approver, RunId id) {
        return approve(approver, id, List.of());
    }

    /**
     * Approves some; they come on line in the background. Those that are on line already, or were no public texts there, are
     * left as they are.
     *
     * @param ordinals their places in the export, at least one
     * @return how many come on line by this
     */
    @Transactional
    public int approveSome(Actor approver, RunId id, Collection<Integer> ordinals) {
        if (ordinals.isEmpty()) {
            throw ImportingException.invalid("item", "importing.nothing-chosen");
        }
        return approve(approver, id, ordinals);
    }

    private int approve(Actor approver, RunId id, Collection<Integer> ordinals) {
        Run run = toDecide(approver, id);
        if (run.state() == RunState.FINISHED) {
            return 0;
        }
        if (run.state() != RunState.MADE && run.state() != RunState.PUBLISHING) {
            throw ImportingException.conflict("importing.not-waiting");
        }
        int released = items.release(id, ordinals, approver.person());
        if (released > 0) {
            runs.decide(id, approver.person(), clock.instant(), "");
            runs.state(id, RunState.PUBLISHING);
            scheduler.scheduleIfNotExists(
                    RunTask.DESCRIPTOR.instance(id + " " + UUID.randomUUID()).build(), clock.instant());
            journal.note(
                    approver,
                    "importing.act.approved",
                    id,
                    Map.of("name", run.name(), "number", String.valueOf(released)));
        }
        return released;
    }

    /** Declines what is left of it, with the reason; its drafts stay, and go the way of all drafts. */
    @Transactional
    public void decline(Actor approver, RunId id, String words) {
        Run run = toDecide(approver, id);
        if (run.state() == RunState.RETURNED) {
            return;
        }
        if (run.state() != RunState.MADE) {
            throw ImportingException.conflict("importing.not-waiting");
        }
        String reason = PlainText.paragraphs(words);
        if (reason.isEmpty() || reason.length() > LONGEST_WORDS) {
            throw ImportingException.invalid("words", "importing.no-reason", LONGEST_WORDS);
        }
        runs.decide(id, approver.person(), clock.instant(), reason);
        runs.state(id, RunState.RETURNED);
        journal.note(approver, "importing.act.declined", id, Map.of("name", run.name()));
    }

    private Run toDecide(Actor approver, RunId id) {
        Run run = runs.locked(id).orElseThrow(ImportingException::notFound);
        Site site = sites.site(run.site());
        rights.requireApprover(approver, site);
        if (Objects.equals(run.confirmedBy(), approver.person())) {
            throw ImportingException.forbidden("importing.author-approves-not");
        }
        return run;
    }
}
