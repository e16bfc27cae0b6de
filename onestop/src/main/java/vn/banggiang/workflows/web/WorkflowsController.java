package vn.banggiang.workflows.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.Decisions;
import vn.banggiang.procedures.DoneHere;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.WorkflowDecisions;
import vn.banggiang.workflows.WorkflowDraft;
import vn.banggiang.workflows.WorkflowEditor;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.WorkflowVersion;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Finding;
import vn.banggiang.workflows.steps.WorkflowsException;

/** How the agency works through its procedures: what is in force, what is being written, and publishing it. */
@Controller
@RequestMapping("/workflows")
class WorkflowsController {

    private static final int MOST_SHOWN = 10;

    private final Workflows workflows;
    private final WorkflowModels models;
    private final WorkflowEditor editor;
    private final WorkflowDecisions decided;
    private final Directory directory;
    private final ProceduresInForce procedures;
    private final DoneHere done;
    private final ProcedureRights rights;
    private final Decisions decisions;
    private final Clock clock;

    WorkflowsController(
            Workflows workflows,
            WorkflowModels models,
            WorkflowEditor editor,
            WorkflowDecisions decided,
            Directory directory,
            ProceduresInForce procedures,
            DoneHere done,
            ProcedureRights rights,
            Decisions decisions,
            Clock clock) {
        this.workflows = workflows;
        this.models = models;
        this.editor = editor;
        this.decided = decided;
        this.directory = directory;
        this.procedures = procedures;
        this.done = done;
        this.rights = rights;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String q, Model model) {
        Map<DoneHere.Choice, Optional<WorkflowVersion>> all = new LinkedHashMap<>();
        done.by(reader.actor().agency(), q).forEach(choice -> all.put(choice, workflows.inForce(choice.id())));
        model.addAttribute("words", q);
        model.addAttribute("all", all);
        return "workflows/list";
    }

    @GetMapping("/{procedure}")
    String one(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID procedure, Model model) {
        ProcedureId id = new ProcedureId(procedure);
        var inForce = procedures.today(id).orElseThrow(() -> WorkflowsException.missing("workflows.not-found"));
        Actor actor = reader.actor();
        boolean writes = rights.mayWrite(actor, inForce.keeper());
        Optional<WorkflowDraft> draft = writes ? workflows.draft(actor, id) : Optional.empty();
        model.addAttribute("procedure", inForce);
        model.addAttribute("versions", workflows.versions(id));
        model.addAttribute("inForce", workflows.inForce(id).orElse(null));
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute(
                "findings",
                draft.map(kept -> workflows.findings(id, kept.workflow())).orElse(List.<Finding>of()));
        model.addAttribute("decision", writes ? decided.latest(id).orElse(null) : null);
        model.addAttribute("signers", directory.holders(actor.agency(), Role.LEADER));
        model.addAttribute("models", models.all());
        model.addAttribute("writes", writes);
        model.addAttribute("publishes", rights.mayPublish(actor, inForce.keeper()));
        model.addAttribute("today", VietnamTime.today(clock));
        return "workflows/workflow";
    }

    /** @param seen revision of the draft that the page showed; 0 where there was none */
    @PostMapping("/{procedure}/model")
    String begin(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID procedure,
            @RequestParam(defaultValue = "") String model,
            @RequestParam(defaultValue = "0") int seen) {
        var chosen =
                models.called(model).orElseThrow(() -> WorkflowsException.invalid("model", "workflows.no-such-value"));
        workflows.keep(by.actor(), new ProcedureId(procedure), chosen.workflow(), seen);
        return back(procedure);
    }

    /** Begins with the steps of the version that is in force. */
    @PostMapping("/{procedure}/begin")
    String again(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID procedure,
            @RequestParam(defaultValue = "0") int seen) {
        editor.begin(by.actor(), new ProcedureId(procedure), seen);
        return back(procedure);
    }

    /** Agencies whose names have what was typed, to choose from. */
    @GetMapping("/agencies")
    String agencies(@RequestParam(name = "agencies-search", defaultValue = "") String words, Model model) {
        model.addAttribute("agencies", directory.search(words, MOST_SHOWN));
        return "workflows/agencies";
    }

    /** @param document id of the decision, chosen by the form */
    @PostMapping("/{procedure}/decision")
    String decide(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID procedure,
            @RequestParam int seen,
            @RequestParam UUID document,
            @RequestParam UUID signer) {
        decided.draft(by.actor(), new ProcedureId(procedure), seen, new OutgoingId(document), new PersonId(signer));
        return "redirect:/outgoing/" + document;
    }

    @PostMapping("/{procedure}/publish")
    String publish(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID procedure,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String decidedOn,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String effective) {
        ProcedureId id = new ProcedureId(procedure);
        LocalDate from = day("effective", effective);
        if (from == null) {
            throw WorkflowsException.invalid("effective", "workflows.missing");
        }
        workflows.publish(
                by.actor(),
                id,
                seen,
                decisions.named(workflows.keeper(id), decision, day("decidedOn", decidedOn), issuer),
                from);
        return back(procedure);
    }

    private static String back(UUID procedure) {
        return "redirect:/workflows/" + procedure;
    }

    private static @Nullable LocalDate day(String field, String typed) {
        return typed.isBlank()
                ? null
                : TypedDay.read(typed).orElseThrow(() -> WorkflowsException.invalid(field, "workflows.no-day"));
    }
}
