package vn.banggiang.applying;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormDifference;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.FactDifference;

/** Drafts of whoever is signed in: begun once for each applicant and procedure, saved with each page, left and come back to. */
@Service
public class Drafts {

    /** Untouched so long, a draft is forgotten. */
    static final Duration KEPT = Duration.ofDays(90);

    private final DraftRows store;
    private final Offers offers;
    private final EarlierAnswers earlier;
    private final Authorities authorities;
    private final Forms forms;
    private final ProceduresInForce procedures;
    private final Clock clock;

    Drafts(
            DraftRows store,
            Offers offers,
            EarlierAnswers earlier,
            Authorities authorities,
            Forms forms,
            ProceduresInForce procedures,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.earlier = earlier;
        this.authorities = authorities;
        this.forms = forms;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * Begins one with what was answered before, or goes on with the one that is there.
     *
     * @throws ApplyingException {@code applying.agency-does-not}
     */
    @Transactional
    public CaseId begin(
            ApplicantActor actor, Offer offer, ApplicantId principal, AgencyId responsible, Delivery delivery) {
        authorities.requireActsFor(actor, principal);
        if (!offer.procedure().performers().contains(responsible)) {
            throw ApplyingException.invalid("responsible", "applying.agency-does-not");
        }
        var draft = new Draft(
                CaseId.random(),
                actor.id(),
                principal,
                offer.procedure().id(),
                offer.procedure().number(),
                offer.form().form(),
                offer.form().number(),
                responsible,
                delivery,
                clock.instant(),
                clock.instant());
        if (store.add(draft, earlier.of(actor, principal, offer.form(), today()))) {
            return draft.id();
        }
        return existing(actor, offer, principal).orElseThrow(ApplyingException::missing);
    }

    /** Those that are not sent, the last changed first. */
    @Transactional(readOnly = true)
    public List<Draft> of(ApplicantActor actor) {
        return store.of(actor.id());
    }

    /** One of them; {@code applying.not-found}. */
    @Transactional(readOnly = true)
    public DraftView see(ApplicantActor actor, CaseId id) {
        return view(store.find(actor.id(), id).orElseThrow(ApplyingException::missing));
    }

    /** What is typed so far instead of what was. */
    @Transactional
    public void write(ApplicantActor actor, CaseId id, Typed typed) {
        store.write(locked(actor, id).id(), typed, clock.instant());
    }

    /** One more file for a slot; the same twice is one. {@code applying.too-many-files}, {@code applying.file-too-large}. */
    @Transactional
    public void put(ApplicantActor actor, CaseId id, String slotKey, CaseFile file) {
        DraftView view = view(locked(actor, id));
        Slot slot = slot(view, slotKey);
        var upload = new Upload(slot.key(), file);
        if (view.of(slot.key()).stream().anyMatch(there -> there.mark().equals(upload.mark()))) {
            return;
        }
        if (view.of(slot.key()).size() >= slot.files()) {
            throw ApplyingException.invalid(slot.key(), "applying.too-many-files", slot.files());
        }
        if (file.stored().size() > (long) slot.megabytes() << 20) {
            throw ApplyingException.invalid(slot.key(), "applying.file-too-large", slot.megabytes());
        }
        if (slot.types().stream()
                .flatMap(type -> type.endings().stream())
                .noneMatch(file.name().toLowerCase(Locale.ROOT)::endsWith)) {
            throw ApplyingException.invalid(slot.key(), "applying.file-kind");
        }
        store.put(view.draft(), upload, clock.instant());
        typeFiles(view.draft(), view.definition(), slot);
    }

    /** Takes a file away again. Twice is once. */
    @Transactional
    public void takeAway(ApplicantActor actor, CaseId id, String slotKey, String mark) {
        DraftView view = view(locked(actor, id));
        Slot slot = slot(view, slotKey);
        store.takeAway(id, slot.key(), mark);
        typeFiles(view.draft(), view.definition(), slot);
    }

    /** What was changed since it was begun; of a draft that is not outdated nothing. */
    @Transactional(readOnly = true)
    public Change changes(DraftView view) {
        Offer offer = view.offer();
        if (offer == null) {
            return new Change(List.of(), List.of());
        }
        var before = procedures
                .version(view.draft().procedure(), view.draft().procedureNumber())
                .facts();
        return new Change(
                FactDifference.between(before, offer.procedure().facts()),
                FormDifference.between(view.definition(), offer.form().definition()));
    }

    /** To the versions in force; what was typed to questions that are still asked stays. Twice is once. */
    @Transactional
    public void move(ApplicantActor actor, CaseId id) {
        DraftView view = view(locked(actor, id));
        Offer offer = view.offer();
        if (offer != null && view.isOutdated()) {
            Typed typed = Typed.of(offer.form().definition(), view.typed().values());
            store.move(id, offer, typed, clock.instant());
        }
    }

    /** Gives it up. Twice is once. */
    @Transactional
    public void discard(ApplicantActor actor, CaseId id) {
        store.locked(actor.id(), id).ifPresent(draft -> store.remove(draft.id()));
    }

    /** Forgets those that nobody touched for ninety days. */
    int forget() {
        return store.forget(clock.instant().minus(KEPT));
    }

    /** What was typed, read on this day. */
    public Reading reading(DraftView view) {
        return view.definition().read(view.typed(), today());
    }

    private Optional<CaseId> existing(ApplicantActor actor, Offer offer, ApplicantId principal) {
        return store.of(actor.id()).stream()
                .filter(draft -> draft.principal().equals(principal)
                        && draft.procedure().equals(offer.procedure().id()))
                .map(Draft::id)
                .findFirst();
    }

    private Draft locked(ApplicantActor actor, CaseId id) {
        return store.locked(actor.id(), id).orElseThrow(ApplyingException::missing);
    }

    private DraftView view(Draft draft) {
        Offer offer = offers.of(draft.procedure()).orElse(null);
        FormVersion form = offer != null && draft.isFilledInOn(offer.form())
                ? offer.form()
                : forms.version(draft.form(), draft.formNumber()).orElseThrow(ApplyingException::missing);
        return new DraftView(draft, form, offer, store.typed(draft.id(), form.definition()), store.uploads(draft.id()));
    }

    private static Slot slot(DraftView view, String key) {
        Offer offer = view.offer();
        if (offer == null) {
            throw ApplyingException.conflict("applying.not-offered");
        }
        return offer.slot(key);
    }

    /** A question that asks for a paper is answered by the marks of its files. */
    private void typeFiles(Draft draft, FormDefinition form, Slot slot) {
        String question = slot.question();
        if (question != null) {
            List<String> marks = store.uploads(draft.id()).stream()
                    .filter(upload -> upload.slot().equals(slot.key()))
                    .map(Upload::mark)
                    .toList();
            Typed typed = store.typed(draft.id(), form);
            store.write(draft.id(), typed.withFiles(form, question, marks), clock.instant());
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
