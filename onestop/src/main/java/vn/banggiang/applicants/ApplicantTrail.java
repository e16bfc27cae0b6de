package vn.banggiang.applicants;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.identity.Actor;

/** Writes into the journal what happened to applicants; nothing that identifies them stands there. */
@Component
class ApplicantTrail {

    private final Journal journal;

    ApplicantTrail(Journal journal) {
        this.journal = journal;
    }

    /** What the applicant did, or the platform by itself. */
    void note(ApplicantId applicant, String act, Map<String, String> details) {
        journal.record(new JournalEntry(null, null, "applicants." + act, subject(applicant), details));
    }

    /** What an official did. */
    void note(Actor official, ApplicantId applicant, String act, Map<String, String> details) {
        journal.record(new JournalEntry(
                official.person().value(),
                official.agency().value(),
                "applicants." + act,
                subject(applicant),
                details));
    }

    private static String subject(ApplicantId applicant) {
        return "applicant:" + applicant;
    }
}
