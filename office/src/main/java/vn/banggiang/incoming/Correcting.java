package vn.banggiang.incoming;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.identity.Actor;

/**
 * The clerk puts mistakes right, and nothing of it vanishes: a correction keeps what stood in the register before, a file
 * that was dropped by mistake can be fetched back, a line that should not be keeps its number (Decree 30/2020, art. 22).
 */
@Service
public class Correcting {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LONGEST_REASON = 500;

    private final IncomingStore store;
    private final Duplicates duplicates;
    private final Told told;
    private final DirectionTasks tasks;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final MessageSource messages;
    private final Clock clock;

    Correcting(
            IncomingStore store,
            Duplicates duplicates,
            Told told,
            DirectionTasks tasks,
            DocumentRights rights,
            DocumentHistory history,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.duplicates = duplicates;
        this.told = told;
        this.tasks = tasks;
        this.rights = rights;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether this person may correct what the register says of the document. */
    public static boolean mayCorrect(Actor actor, IncomingDocument document) {
        return actor.is(Role.CLERK) && document.registration() != null && document.state() != IncomingState.CANCELLED;
    }

    /** Whether this person may cancel the register's line: before the matter is done. */
    public static boolean mayCancel(Actor actor, IncomingDocument document) {
        return mayCorrect(actor, document) && !document.state().over();
    }

    /** Whether this person may set the file aside. */
    public static boolean mayDiscard(Actor actor, IncomingDocument document) {
        return actor.is(Role.CLERK)
                && document.state() == IncomingState.ARRIVED
                && document.origin() instanceof Origin.Upload;
    }

    /** Whether this person may take in after all what was set aside. */
    public static boolean mayRestore(Actor actor, IncomingDocument document) {
        return actor.is(Role.CLERK) && document.state() == IncomingState.DISCARDED;
    }

    /**
     * Puts the register's facts right; number and day of arrival stay. The document's history says what changed, the
     * journal keeps both values. The same facts again change nothing.
     *
     * @param entered the clerk's form
     * @param confirmedDuplicate as with {@link IncomingDocuments#register(Actor, IncomingId, ReadFacts, boolean)}
     * @param reason why; may be empty
     */
    @Transactional
    public void correct(Actor clerk, IncomingId id, ReadFacts entered, boolean confirmedDuplicate, String reason) {
        IncomingDocument document = mine(clerk, id);
        DocumentFacts facts = DocumentFacts.of(entered.over(document.facts()));
        IncomingDocument corrected = document.correct(facts);
        require(mayCorrect(clerk, document));
        IssueDay.plausible(facts.date(), VietnamTime.today(clock));
        List<FactChange> changes = FactChange.between(document.facts(), corrected.facts(), one -> text(one.key()));
        if (changes.isEmpty()) {
            return;
        }
        if (!confirmedDuplicate) {
            duplicates.refuse(corrected, facts);
        }
        store.update(corrected);
        String why = FieldText.optional("reason", reason, LONGEST_REASON);
        history.record(
                id.ref(), clerk.agency(), HistoryAct.CORRECTED, clerk.person(), words(changes, why), values(changes));
    }

    /** Sets aside a file that was dropped by mistake, before it has a number; it can be fetched back. */
    @Transactional
    public void discard(Actor clerk, IncomingId id, String reason) {
        IncomingDocument document = mine(clerk, id);
        IncomingDocument discarded = document.discard(reason);
        require(mayDiscard(clerk, document));
        end(clerk, discarded, HistoryAct.DISCARDED);
    }

    /** Takes in after all what was set aside. */
    @Transactional
    public void restore(Actor clerk, IncomingId id) {
        IncomingDocument document = mine(clerk, id);
        IncomingDocument restored = document.restore();
        require(mayRestore(clerk, document));
        store.update(restored);
        history.record(id.ref(), clerk.agency(), HistoryAct.RESTORED, clerk.person(), "");
    }

    /** Cancels a line of the register that should not be; its number stays taken, and who had the work is told. */
    @Transactional
    public void cancel(Actor clerk, IncomingId id, String reason) {
        IncomingDocument document = mine(clerk, id);
        IncomingDocument cancelled = document.cancel(reason);
        require(mayCancel(clerk, document));
        end(clerk, cancelled, HistoryAct.CANCELLED);
        if (document.direction() != null) {
            told.tellWhoHad(document, clerk.person());
            tasks.withdrawn(cancelled, clerk.person(), reason);
        }
    }

    private void end(Actor clerk, IncomingDocument ended, HistoryAct act) {
        store.update(ended);
        String why = FieldText.optional("reason", ended.reason(), LONGEST_REASON);
        history.record(ended.id().ref(), clerk.agency(), act, clerk.person(), why);
    }

    private IncomingDocument mine(Actor actor, IncomingId id) {
        rights.requireSight(actor, id.ref());
        return store.locked(id);
    }

    private String words(List<FactChange> changes, String why) {
        String changed = changes.stream()
                .map(one ->
                        "%s: “%s” → “%s”".formatted(text(FieldText.labelKey(one.field())), one.before(), one.after()))
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? changed : why + " · " + changed;
    }

    private static Map<String, String> values(List<FactChange> changes) {
        Map<String, String> values = new HashMap<>();
        for (FactChange change : changes) {
            values.put(change.field() + ".before", change.before());
            values.put(change.field() + ".after", change.after());
        }
        return values;
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static void require(boolean may) {
        if (!may) {
            throw DocumentsException.forbidden("documents.only-clerk");
        }
    }
}
