package vn.banggiang.portal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/** What is done at portals, in the journal. */
@Component
class PortalJournal {

    private final Journal journal;

    PortalJournal(Journal journal) {
        this.journal = journal;
    }

    void note(Actor by, String act, Site site, Map<String, String> details) {
        record(by, act, "portal:" + site.id(), details);
    }

    void note(Actor by, String act, ArticleId article, Map<String, String> details) {
        record(by, act, "article:" + article, details);
    }

    private void record(Actor by, String act, String subject, Map<String, String> details) {
        journal.record(new JournalEntry(by.person().value(), by.agency().value(), act, subject, details));
    }
}
