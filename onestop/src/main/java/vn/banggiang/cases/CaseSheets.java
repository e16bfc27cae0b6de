package vn.banggiang.cases;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.banggiang.cases.facts.ApplicantDetails;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.identity.Actor;

/**
 * Prints the statutory forms of cases. They are drawn anew each time, from what is only added to: so no file with a name in it
 * lies among the stored ones.
 */
@Service
public class CaseSheets {

    private final CaseReading reading;
    private final SheetWriter writer;

    CaseSheets(CaseReading reading, SheetWriter writer) {
        this.reading = reading;
        this.writer = writer;
    }

    /** Which can be printed now. */
    public List<SheetForm> of(CaseView view) {
        return List.of(SheetForm.values()).stream()
                .filter(form -> view.events().stream().anyMatch(event -> form.tellsOf(event.act())))
                .toList();
    }

    /**
     * A PDF; who applies stands in it, so that printing is a look at them. {@code cases.not-found} before what the form tells of
     * has happened.
     */
    public byte[] print(Actor official, CaseId id, SheetForm form) {
        CaseView view = reading.see(official, id);
        CaseEvent event = view.events().stream()
                .filter(one -> form.tellsOf(one.act()))
                .max(Comparator.comparingInt(CaseEvent::ordinal))
                .orElseThrow(() -> CasesException.missing("cases.not-found"));
        ApplicantDetails applicant = reading.applicant(official, id);
        return form == SheetForm.CONTROL_SLIP
                ? writer.controlSlip(view, applicant)
                : writer.slip(view, form, event, applicant, reading.key(id));
    }
}
