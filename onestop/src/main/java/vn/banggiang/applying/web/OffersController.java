package vn.banggiang.applying.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.applying.ApplyingException;
import vn.banggiang.applying.Offers;
import vn.banggiang.forms.FormFilter;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormLine;
import vn.banggiang.forms.FormList;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.DoneHere;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ProcedureCode;

/** Which procedures of an agency are applied for on line, and with which form. */
@Controller
@RequestMapping("/applying")
class OffersController {

    private final Offers offers;
    private final DoneHere done;
    private final ProceduresInForce procedures;
    private final FormList forms;

    OffersController(Offers offers, DoneHere done, ProceduresInForce procedures, FormList forms) {
        this.offers = offers;
        this.done = done;
        this.procedures = procedures;
        this.forms = forms;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String q, Model model) {
        Actor actor = reader.actor();
        requireTier(actor);
        Map<ProcedureId, FormId> tied = offers.tied(actor.agency());
        List<OfferLine> lines = new ArrayList<>();
        for (DoneHere.Choice choice : done.by(actor.agency(), q)) {
            procedures
                    .today(choice.id())
                    .filter(procedure -> procedure.keeper().equals(actor.agency()))
                    .ifPresent(procedure -> lines.add(new OfferLine(
                            procedure, offers.of(procedure.id()).isPresent(), tied.containsKey(procedure.id()))));
        }
        model.addAttribute("q", q);
        model.addAttribute("lines", lines);
        return "applying/list";
    }

    @GetMapping("/{code}")
    String one(@AuthenticationPrincipal SignedIn reader, @PathVariable String code, Model model) {
        Actor actor = reader.actor();
        requireTier(actor);
        ProcedureInForce procedure = kept(actor, code);
        FormId tied = offers.tied(actor.agency()).get(procedure.id());
        model.addAttribute("procedure", procedure);
        model.addAttribute("tied", tied);
        model.addAttribute("offered", offers.of(procedure.id()).isPresent());
        model.addAttribute("forms", published(actor));
        return "applying/offer";
    }

    @PostMapping("/{code}/tie")
    String tie(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String form) {
        ProcedureCode read = code(code);
        try {
            offers.tie(leader.actor(), read, new FormId(UUID.fromString(form)));
        } catch (IllegalArgumentException none) {
            throw ApplyingException.invalid("form", "applying.no-form");
        }
        return "redirect:/applying/" + read;
    }

    @PostMapping("/{code}/untie")
    String untie(@AuthenticationPrincipal SignedIn leader, @PathVariable String code) {
        ProcedureCode read = code(code);
        offers.untie(leader.actor(), read);
        return "redirect:/applying/" + read;
    }

    private ProcedureInForce kept(Actor actor, String code) {
        return procedures
                .called(code(code))
                .filter(procedure -> procedure.keeper().equals(actor.agency()))
                .orElseThrow(ApplyingException::missing);
    }

    private static ProcedureCode code(String typed) {
        return ProcedureCode.read(typed).orElseThrow(ApplyingException::missing);
    }

    private void requireTier(Actor actor) {
        if (!offers.mayTie(actor, actor.agency())) {
            throw ApplyingException.missing();
        }
    }

    private List<FormLine> published(Actor actor) {
        return forms.page(actor, new FormFilter(Set.of(), "", 0)).lines().stream()
                .filter(line -> line.version() > 0)
                .toList();
    }
}
