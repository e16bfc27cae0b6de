package vn.banggiang.applying;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.FilledForm;
import vn.banggiang.cases.OwnCases;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.procedures.facts.ChannelKind;

/** The one send: a draft that is whole becomes a case, with its number and in the versions in which it was filled in. */
@Service
public class Sending {

    private final Drafts drafts;
    private final DraftRows store;
    private final Counter counter;
    private final OwnCases cases;
    private final Applicants applicants;
    private final Clock clock;

    Sending(Drafts drafts, DraftRows store, Counter counter, OwnCases cases, Applicants applicants, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.counter = counter;
        this.cases = cases;
        this.applicants = applicants;
        this.clock = clock;
    }

    /**
     * Sends it; whoever sends it twenty times at once has one case.
     *
     * @return the case's id, which was the draft's
     * @throws ApplyingException {@code applying.not-offered}, {@code applying.outdated}, {@code applying.not-complete}
     */
    @Transactional
    public CaseId send(ApplicantActor actor, CaseId id) {
        Optional<Draft> draft = store.locked(actor.id(), id);
        if (draft.isEmpty()) {
            if (cases.has(actor, id)) {
                return id;
            }
            throw ApplyingException.missing();
        }
        DraftView view = drafts.see(actor, id);
        Offer offer = view.offer();
        if (offer == null) {
            throw ApplyingException.conflict("applying.not-offered");
        }
        if (view.isOutdated()) {
            throw ApplyingException.conflict("applying.outdated");
        }
        Reading reading = drafts.reading(view);
        if (!reading.isComplete()) {
            throw ApplyingException.conflict("applying.not-complete");
        }
        counter.send(actor, draft.get().principal(), application(draft.get(), offer, view, reading));
        store.remove(id);
        return id;
    }

    private Application application(Draft draft, Offer offer, DraftView view, Reading reading) {
        return new Application(
                draft.id(),
                offer.procedure().facts().code(),
                draft.responsible(),
                ChannelKind.ONLINE,
                applicants.ofThePlatform(draft.principal()),
                papers(offer, view, reading, clock.instant()),
                draft.delivery(),
                new FilledForm(draft.form(), draft.formNumber(), reading.answers()));
    }

    /** Files of questions that are not asked any more stay behind. */
    private static List<BroughtPaper> papers(Offer offer, DraftView view, Reading reading, Instant now) {
        List<BroughtPaper> papers = new ArrayList<>();
        for (Slot slot : offer.slots()) {
            if (slot.question() == null || reading.asked().contains(slot.question())) {
                view.of(slot.key())
                        .forEach(upload ->
                                papers.add(new BroughtPaper(slot.code(), slot.name(), 0, 0, upload.file(), now)));
            }
        }
        return papers;
    }
}
