package vn.banggiang.importing;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/** What is done with imports, in the journal. */
@Component
class ImportJournal {

    private final Journal journal;

    ImportJournal(Journal journal) {
        this.journal = journal;
    }

    void note(Actor by, String act, RunId run, Map<String, String> details) {
        journal.record(new JournalEntry(by.person().value(), by.agency().value(), act, "import:" + run, details));
    }
}
