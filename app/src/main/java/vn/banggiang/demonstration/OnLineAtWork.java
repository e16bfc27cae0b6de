package vn.banggiang.demonstration;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applying.Drafts;
import vn.banggiang.applying.Offer;
import vn.banggiang.applying.Offers;
import vn.banggiang.applying.Sending;
import vn.banggiang.applying.Slot;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.Forms;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;

/** The demonstration's procedures that are applied for on line: those for which there is a form. Its citizens apply for them. */
@Component
class OnLineAtWork {

    private static final List<Delivery> DELIVERIES = List.of(Delivery.values());

    private final ProceduresInForce procedures;
    private final Forms forms;
    private final Offers offers;
    private final Drafts drafts;
    private final Sending sending;
    private final FileIntake intake;
    private final Directory directory;
    private final Clock clock;

    OnLineAtWork(
            ProceduresInForce procedures,
            Forms forms,
            Offers offers,
            Drafts drafts,
            Sending sending,
            FileIntake intake,
            Directory directory,
            Clock clock) {
        this.procedures = procedures;
        this.forms = forms;
        this.offers = offers;
        this.drafts = drafts;
        this.sending = sending;
        this.intake = intake;
        this.directory = directory;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        for (FormsAtWork.Told told : FormsAtWork.STORY.forms()) {
            if (!stopped.getAsBoolean()) {
                procedures
                        .called(ProcedureStory.Told.code(told.procedure()))
                        .ifPresent(procedure -> open(procedure, told.code()));
            }
        }
    }

    /** Those who just opened an account apply, each for something else; one of four does not send it yet. */
    void apply(Map<CitizenStory, ApplicantActor> citizens, BooleanSupplier stopped) {
        List<Offer> offered = FormsAtWork.STORY.forms().stream()
                .flatMap(told -> offers.called(ProcedureStory.Told.code(told.procedure())).stream())
                .toList();
        for (int place = 0; place < CitizenStory.ALL.size() && !offered.isEmpty() && !stopped.getAsBoolean(); place++) {
            CitizenStory citizen = CitizenStory.ALL.get(place);
            ApplicantActor actor = citizens.get(citizen);
            Offer offer = offered.get(place % offered.size());
            boolean sends = place % 4 != 3;
            Delivery delivery = DELIVERIES.get(place % DELIVERIES.size());
            if (actor != null) {
                Played.act(() -> applies(citizen, actor, offer, delivery, sends));
            }
        }
    }

    private void applies(CitizenStory citizen, ApplicantActor actor, Offer offer, Delivery delivery, boolean sends) {
        LocalDate today = VietnamTime.today(clock);
        Optional<AgencyId> place = offer.procedure().performers().stream()
                .filter(agency ->
                        !directory.holders(agency, Role.ONE_STOP_OFFICER).isEmpty())
                .min(Comparator.comparing(AgencyId::toString));
        if (place.isEmpty()) {
            return;
        }
        CaseId draft = drafts.begin(actor, offer, actor.id(), place.get(), delivery);
        drafts.write(actor, draft, FilledIn.of(offer.form().definition(), citizen, today));
        for (Slot slot : offer.slots()) {
            byte[] page = new CitizenStory.Paper("", slot.name(), 0)
                    .page(directory.agency(place.get()), citizen.name(), citizen.name(), today);
            drafts.put(actor, draft, slot.key(), intake.take("giay-to.pdf", new ByteArrayInputStream(page)));
        }
        if (sends) {
            sending.send(actor, draft);
        }
    }

    private void open(ProcedureInForce procedure, String code) {
        Optional<FormVersion> form = forms.newest(procedure.keeper(), code);
        List<Post> staff = directory.staff(procedure.keeper());
        Optional<Actor> leader = staff.stream()
                .filter(post -> post.role() == Role.LEADER)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
        if (form.isEmpty() || leader.isEmpty() || offers.of(procedure.id()).isPresent()) {
            return;
        }
        Played.act(() ->
                offers.tie(leader.get(), procedure.facts().code(), form.get().form()));
    }
}
