package vn.banggiang.programmes;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/** What is done with programmes, in the journal. */
@Component
class ProgrammeJournal {

    private final Journal journal;

    ProgrammeJournal(Journal journal) {
        this.journal = journal;
    }

    void note(Actor by, String act, Programme programme, Map<String, String> details) {
        journal.record(new JournalEntry(
                by.person().value(), by.agency().value(), act, "programme:" + programme.id(), details));
    }
}
