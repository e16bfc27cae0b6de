package vn.banggiang.administration;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/** Writes into the journal what an administrator changed. */
@Component
class Changes {

    private final Journal journal;

    Changes(Journal journal) {
        this.journal = journal;
    }

    void record(Actor administrator, String action, String subject, Map<String, String> details) {
        journal.record(new JournalEntry(
                administrator.person().value(),
                administrator.agency().value(),
                "administration." + action,
                subject,
                details));
    }
}
