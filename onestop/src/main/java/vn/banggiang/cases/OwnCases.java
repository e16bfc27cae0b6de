package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.applicants.Party;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.database.Columns;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.facts.Answers;

/**
 * The cases of whoever is signed in below {@code /mot-cua}: their own, wherever they were entered, and those that they sent for
 * somebody for whom they act today.
 */
@Service
public class OwnCases {

    private static final int MOST = 200;

    private static final String OWN = """
             FROM cases.dossier
             WHERE (applicant_id = ANY (:owned) OR (sender_id = :me AND applicant_id = ANY (:parties)))
            """;

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final CaseMoves moves;
    private final CaseTracking tracking;
    private final CaseReading reading;
    private final ApplicantSeal seal;
    private final CaseAnswers answers;
    private final FilledForms forms;
    private final CaseFiles files;
    private final CaseFees fees;
    private final CaseHistory history;
    private final Papers papers;
    private final CaseSheets sheets;
    private final Applicants applicants;
    private final Authorities authorities;
    private final Clock clock;

    OwnCases(
            JdbcClient jdbc,
            CaseStore store,
            CaseMoves moves,
            CaseTracking tracking,
            CaseReading reading,
            ApplicantSeal seal,
            CaseAnswers answers,
            FilledForms forms,
            CaseFiles files,
            CaseFees fees,
            CaseHistory history,
            Papers papers,
            CaseSheets sheets,
            Applicants applicants,
            Authorities authorities,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.moves = moves;
        this.tracking = tracking;
        this.reading = reading;
        this.seal = seal;
        this.answers = answers;
        this.forms = forms;
        this.files = files;
        this.fees = fees;
        this.history = history;
        this.papers = papers;
        this.sheets = sheets;
        this.applicants = applicants;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The newest two hundred. */
    @Transactional(readOnly = true)
    public List<Case> of(ApplicantActor actor) {
        return jdbc
                .sql("SELECT id" + OWN + " ORDER BY submitted_at DESC, code LIMIT :most")
                .param("owned", ids(applicants.ownedBy(actor)))
                .param("parties", ids(parties(actor)))
                .param("me", actor.id().value())
                .param("most", MOST)
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .list()
                .stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }

    /** One of them; {@code cases.not-found} for any other. */
    @Transactional(readOnly = true)
    public OwnCase see(ApplicantActor actor, CaseId id) {
        Case one = own(actor, id);
        return new OwnCase(
                tracking.of(one),
                store.parties(id).delivery(),
                papers.of(id),
                answers.filled(one),
                fees.of(id),
                sheets.of(reading.whole(one)).stream()
                        .filter(form -> form != SheetForm.CONTROL_SLIP)
                        .toList());
    }

    /** Whether it is there and one of theirs. */
    @Transactional(readOnly = true)
    public boolean has(ApplicantActor actor, CaseId id) {
        return store.find(id).filter(one -> isOwn(actor, id)).isPresent();
    }

    /** What was answered last for this applicant, from this account, to any version of this form. */
    @Transactional(readOnly = true)
    public Optional<Answers> lastAnswers(ApplicantActor actor, ApplicantId applicant, FormId form) {
        return forms.last(applicant, actor.id(), form).map(FilledForm::answers);
    }

    /** A file of one of them. */
    @Transactional(readOnly = true)
    public CaseFiles.Opened open(ApplicantActor actor, CaseId id, int ordinal) {
        own(actor, id);
        return files.opened(id, ordinal);
    }

    /** The form as it was filled in, a PDF. */
    public byte[] form(ApplicantActor actor, CaseId id) {
        Case one = own(actor, id);
        Filled filled = answers.filled(one).orElseThrow(() -> CasesException.missing("cases.not-found"));
        return sheets.form(one, filled, seal.applicant(id).name());
    }

    /** A statutory form that concerns the applicant, a PDF. */
    public byte[] sheet(ApplicantActor actor, CaseId id, SheetForm form) {
        Case one = own(actor, id);
        if (form == SheetForm.CONTROL_SLIP) {
            throw CasesException.missing("cases.not-found");
        }
        return sheets.print(reading.whole(one), form, seal.applicant(id));
    }

    /** Adds a file to a case that waits for more papers; the same file under the same name once. */
    @Transactional
    public void attach(ApplicantActor actor, CaseId id, String name, CaseFile file) {
        Case one = locked(actor, id);
        if (one.state() != CaseState.AWAITING_COMPLETION) {
            throw CasesException.conflict("cases.wrong-state");
        }
        Instant now = clock.instant();
        if (files.add(one, new BroughtPaper("", name, 0, 0, file, now))) {
            history.note(one, CaseAct.PAPER_ADDED, name, now);
        }
    }

    /** All that was asked for is there: the clock goes on. Twice is once. */
    @Transactional
    public void complete(ApplicantActor actor, CaseId id) {
        if (locked(actor, id).state() == CaseState.AWAITING_COMPLETION) {
            moves.completed(id);
        }
    }

    /** Takes it back before it is decided; {@code cases.wrong-state} after. Twice is once. */
    @Transactional
    public void withdraw(ApplicantActor actor, CaseId id) {
        Case one = locked(actor, id);
        if (one.state() == CaseState.DECIDED) {
            throw CasesException.conflict("cases.wrong-state");
        }
        if (one.state() != CaseState.WITHDRAWN) {
            moves.withdrawn(id);
        }
    }

    private Case locked(ApplicantActor actor, CaseId id) {
        own(actor, id);
        return store.locked(id).orElseThrow();
    }

    private Case own(ApplicantActor actor, CaseId id) {
        return store.find(id)
                .filter(one -> isOwn(actor, id))
                .orElseThrow(() -> CasesException.missing("cases.not-found"));
    }

    /** The one place that knows whose case it is. */
    private boolean isOwn(ApplicantActor actor, CaseId id) {
        return jdbc.sql("SELECT count(*)" + OWN + " AND id = :id")
                        .param("id", id.value())
                        .param("owned", ids(applicants.ownedBy(actor)))
                        .param("parties", ids(parties(actor)))
                        .param("me", actor.id().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Set<ApplicantId> parties(ApplicantActor actor) {
        return authorities.parties(actor, VietnamTime.today(clock)).stream()
                .map(Party::id)
                .collect(Collectors.toSet());
    }

    private static UUID[] ids(Set<ApplicantId> applicants) {
        return applicants.stream().map(ApplicantId::value).toArray(UUID[]::new);
    }
}
