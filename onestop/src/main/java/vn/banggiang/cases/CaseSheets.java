package vn.banggiang.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.ClaimCode;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.directory.Directory;
import vn.banggiang.forms.FormSheet;
import vn.banggiang.identity.Actor;

/**
 * Prints the statutory forms of cases. They are drawn anew each time, from what is only added to: so no file with a name in it
 * lies among the stored ones.
 */
@Service
public class CaseSheets {

    private final CaseReading reading;
    private final SheetWriter writer;
    private final CaseStore store;
    private final Applicants applicants;
    private final FormSheet forms;
    private final Directory directory;

    CaseSheets(
            CaseReading reading,
            SheetWriter writer,
            CaseStore store,
            Applicants applicants,
            FormSheet forms,
            Directory directory) {
        this.reading = reading;
        this.writer = writer;
        this.store = store;
        this.applicants = applicants;
        this.forms = forms;
        this.directory = directory;
    }

    /** By which who has no account yet takes the case over later. */
    private Optional<ClaimCode> claim(CaseId id) {
        return Optional.ofNullable(store.parties(id).applicant()).flatMap(applicants::claimable);
    }

    /** Which can be printed now. */
    public List<SheetForm> of(CaseView view) {
        return List.of(SheetForm.values()).stream()
                .filter(form -> view.events().stream().anyMatch(event -> form.tellsOf(event.act())))
                .toList();
    }

    /** The form of the procedure as it was filled in, a PDF; {@code cases.not-found} where none was. */
    public byte[] printForm(Actor official, CaseId id) {
        Filled filled = reading.filled(official, id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        CaseView view = reading.see(official, id);
        return form(view.one(), filled, reading.applicant(official, id).name());
    }

    /** The same for whom it was decided before. */
    byte[] form(Case one, Filled filled, String applicant) {
        var sender = new FormSheet.Sender(
                directory.agency(one.agencies().responsible()).name(),
                "",
                VietnamTime.day(one.submittedAt()),
                applicant);
        return forms.print(filled.reading(), sender, filled.words());
    }

    /**
     * A PDF; who applies stands in it, so that printing is a look at them. {@code cases.not-found} before what the form tells of
     * has happened.
     */
    public byte[] print(Actor official, CaseId id, SheetForm form) {
        CaseView view = reading.see(official, id);
        return drawn(view, form, told(view, form), reading.applicant(official, id));
    }

    /** The same for whom it was decided before. */
    byte[] print(CaseView view, SheetForm form, ApplicantFacts applicant) {
        return drawn(view, form, told(view, form), applicant);
    }

    private byte[] drawn(CaseView view, SheetForm form, CaseEvent event, ApplicantFacts applicant) {
        CaseId id = view.one().id();
        return form == SheetForm.CONTROL_SLIP
                ? writer.controlSlip(view, applicant)
                : writer.slip(view, form, event, applicant, reading.key(id), claim(id));
    }

    private static CaseEvent told(CaseView view, SheetForm form) {
        return view.events().stream()
                .filter(one -> form.tellsOf(one.act()))
                .max(Comparator.comparingInt(CaseEvent::ordinal))
                .orElseThrow(() -> CasesException.missing("cases.not-found"));
    }
}
