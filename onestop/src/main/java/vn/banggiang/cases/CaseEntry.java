package vn.banggiang.cases;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.workflows.steps.Step;

/** Writes a new case into the tables. */
@Component
class CaseEntry {

    private final CaseStore store;
    private final ApplicantSeal seal;
    private final Papers papers;
    private final FilledForms forms;
    private final Passages passages;
    private final CaseTimes times;
    private final CaseHistory history;

    CaseEntry(
            CaseStore store,
            ApplicantSeal seal,
            Papers papers,
            FilledForms forms,
            Passages passages,
            CaseTimes times,
            CaseHistory history) {
        this.store = store;
        this.seal = seal;
        this.papers = papers;
        this.forms = forms;
        this.passages = passages;
        this.times = times;
        this.history = history;
    }

    void add(Case fresh, String field, Application wanted, CaseParties parties, Step start) {
        store.add(fresh, field, parties, seal.seal(fresh.id(), wanted.applicant(), TrackingKey.random()));
        papers.add(fresh, wanted.papers());
        wanted.filled().ifPresent(filled -> forms.add(fresh, filled));
        AgencyId agency = fresh.agencies().in(start.slot());
        Instant now = fresh.submittedAt();
        passages.enter(fresh.id(), start, agency, now, times.stepDue(agency, now, start.minutes()));
    }

    void note(Case one, Optional<Actor> by, CaseAct act, Instant now) {
        by.ifPresentOrElse(actor -> history.note(one, actor, act, "", now), () -> history.note(one, act, "", now));
    }
}
