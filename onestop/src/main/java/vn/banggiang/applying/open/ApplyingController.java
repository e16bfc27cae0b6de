package vn.banggiang.applying.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.applying.ApplyingException;
import vn.banggiang.applying.Draft;
import vn.banggiang.applying.DraftView;
import vn.banggiang.applying.Drafts;
import vn.banggiang.applying.Offer;
import vn.banggiang.applying.Offers;
import vn.banggiang.applying.Sending;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.forms.FormSheet;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ProcedureCode;

/** Begins what somebody applies for, lists what is not sent, checks it and sends it once. */
@Controller
@RequestMapping(ApplyingPages.START)
class ApplyingController {

    private final Offers offers;
    private final Drafts drafts;
    private final Sending sending;
    private final Authorities authorities;
    private final ProceduresInForce procedures;
    private final Directory directory;
    private final FormSheet sheet;
    private final ApplyingPages pages;
    private final ApplicantFrame frame;
    private final Clock clock;

    ApplyingController(
            Offers offers,
            Drafts drafts,
            Sending sending,
            Authorities authorities,
            ProceduresInForce procedures,
            Directory directory,
            FormSheet sheet,
            ApplyingPages pages,
            ApplicantFrame frame,
            Clock clock) {
        this.offers = offers;
        this.drafts = drafts;
        this.sending = sending;
        this.authorities = authorities;
        this.procedures = procedures;
        this.directory = directory;
        this.sheet = sheet;
        this.pages = pages;
        this.frame = frame;
        this.clock = clock;
    }

    /** What is begun and not sent. */
    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        List<DraftView> views = drafts.of(actor).stream()
                .map(draft -> drafts.see(actor, draft.id()))
                .toList();
        return pages.page(request, false, "applying/open/drafts.jte", Map.of("drafts", views));
    }

    /** What there is to know before one begins: what to have at hand, what it costs, whether a draft is there. */
    @GetMapping("/thu-tuc/{code}")
    ResponseEntity<byte[]> start(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable String code, HttpServletRequest request) {
        ProcedureInForce procedure = procedure(code);
        Optional<Offer> offer = offers.of(procedure.id());
        if (offer.isEmpty()) {
            return frame.page(
                    request,
                    HttpStatus.OK,
                    "applying.apply",
                    "applying/open/elsewhere.jte",
                    Map.of("procedure", procedure));
        }
        List<Draft> begun = drafts.of(actor).stream()
                .filter(draft -> draft.procedure().equals(procedure.id()))
                .toList();
        Map<String, Object> more = new HashMap<>();
        more.put("offer", offer.get());
        more.put("begun", begun);
        more.put("parties", authorities.parties(actor, VietnamTime.today(clock)));
        more.put("agencies", agencies(procedure));
        return pages.page(request, false, "applying/open/start.jte", more);
    }

    @PostMapping("/thu-tuc/{code}")
    ResponseEntity<byte[]> begin(
            @AuthenticationPrincipal ApplicantActor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String principal,
            @RequestParam(defaultValue = "") String responsible,
            @RequestParam(defaultValue = "") String delivery) {
        ProcedureInForce procedure = procedure(code);
        Offer offer = offers.of(procedure.id()).orElseThrow(ApplyingException::missing);
        CaseId id = drafts.begin(
                actor,
                offer,
                uuid(principal).map(ApplicantId::new).orElse(actor.id()),
                uuid(responsible)
                        .map(AgencyId::new)
                        .orElseThrow(() -> ApplyingException.invalid("responsible", "applying.agency-does-not")),
                Delivery.named(delivery).orElse(Delivery.ELECTRONIC));
        DraftView view = drafts.see(actor, id);
        return ApplyingPages.to(ApplyingPages.of(view) + (view.isOutdated() ? "" : place(view)));
    }

    /** Where one goes on: at what was changed meanwhile, else at the first page that is not right yet. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> goOn(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        DraftView view = drafts.see(actor, new CaseId(id));
        if (view.isOutdated()) {
            Map<String, Object> more = pages.model(view, null);
            more.put("change", drafts.changes(view));
            return pages.page(request, false, "applying/open/changed.jte", more);
        }
        return ApplyingPages.to(ApplyingPages.of(view) + place(view));
    }

    /** Into the versions in force. */
    @PostMapping("/{id}/doi")
    ResponseEntity<byte[]> move(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        drafts.move(actor, new CaseId(id));
        return ApplyingPages.to(ApplyingPages.START + "/" + id);
    }

    /** Everything before it is sent, each part with the way back to it. */
    @GetMapping("/{id}/kiem-tra")
    ResponseEntity<byte[]> check(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        return checked(request, drafts.see(actor, new CaseId(id)), null);
    }

    @PostMapping("/{id}/gui")
    ResponseEntity<byte[]> send(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        try {
            return ApplyingPages.to("/mot-cua/ho-so/" + sending.send(actor, new CaseId(id)));
        } catch (ApplyingException refused) {
            return checked(request, drafts.see(actor, new CaseId(id)), refused);
        }
    }

    @PostMapping("/{id}/bo")
    ResponseEntity<byte[]> discard(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        drafts.discard(actor, new CaseId(id));
        return ApplyingPages.to(ApplyingPages.START);
    }

    /** The first page that is not right yet, else where everything is looked through. */
    private String place(DraftView view) {
        Reading reading = drafts.reading(view);
        return reading.pages().stream()
                .filter(page -> !reading.problems(page).isEmpty())
                .findFirst()
                .map(page -> "/trang/" + page.key())
                .orElse("/kiem-tra");
    }

    private ResponseEntity<byte[]> checked(
            HttpServletRequest request, DraftView view, @Nullable ApplyingException refused) {
        if (view.isOutdated()) {
            return ApplyingPages.to(ApplyingPages.of(view));
        }
        Map<String, Object> more = pages.model(view, refused);
        more.put("reading", drafts.reading(view));
        Map<String, String> names = view.names();
        more.put("words", sheet.words(mark -> names.getOrDefault(mark, mark)));
        more.put("agency", directory.agency(view.draft().responsible()).name());
        return pages.page(request, refused != null, "applying/open/check.jte", more);
    }

    private List<Agency> agencies(ProcedureInForce procedure) {
        return directory.agencies(procedure.performers()).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private ProcedureInForce procedure(String code) {
        return ProcedureCode.read(code).flatMap(procedures::called).orElseThrow(ApplyingException::missing);
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
