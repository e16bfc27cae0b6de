package vn.banggiang.cases.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.Followers;
import vn.banggiang.cases.LinkedCases;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ProcedureCode;

/** Cases that follow from others, and which procedures may. */
@Controller
@RequestMapping("/cases")
class LinkedCasesController {

    private final LinkedCases linked;
    private final Followers followers;
    private final ProceduresInForce procedures;
    private final ProcedureRights rights;

    LinkedCasesController(
            LinkedCases linked, Followers followers, ProceduresInForce procedures, ProcedureRights rights) {
        this.linked = linked;
        this.followers = followers;
        this.procedures = procedures;
        this.rights = rights;
    }

    /** @param child id of the new case, chosen by the form */
    @PostMapping("/{id}/linked")
    String begin(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID child,
            @RequestParam UUID procedure) {
        linked.begin(by.actor(), new CaseId(id), new CaseId(child), new ProcedureId(procedure));
        return "redirect:/cases/" + id;
    }

    @GetMapping("/followers/{procedure}")
    String followers(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID procedure, Model model) {
        ProcedureId id = new ProcedureId(procedure);
        var inForce = procedures.today(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        model.addAttribute("procedure", inForce);
        model.addAttribute("followers", followers.of(id));
        model.addAttribute("keeps", rights.mayPublish(reader.actor(), inForce.keeper()));
        return "cases/followers";
    }

    @PostMapping("/followers/{procedure}")
    String add(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID procedure,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean waits) {
        followers.add(by.actor(), new ProcedureId(procedure), new ProcedureCode(code.strip()), waits);
        return "redirect:/cases/followers/" + procedure;
    }

    @PostMapping("/followers/{procedure}/remove")
    String remove(@AuthenticationPrincipal SignedIn by, @PathVariable UUID procedure, @RequestParam UUID next) {
        followers.remove(by.actor(), new ProcedureId(procedure), new ProcedureId(next));
        return "redirect:/cases/followers/" + procedure;
    }
}
