package vn.banggiang.workflows.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.DryRun;
import vn.banggiang.workflows.WorkflowDraft;
import vn.banggiang.workflows.WorkflowVersion;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Workflow;
import vn.banggiang.workflows.steps.WorkflowsException;

/** A workflow is played through step by step; the address holds all that was chosen, and nothing is stored. */
@Controller
@RequestMapping("/workflows/{procedure}/run")
class DryRunController {

    private static final Pattern PLACE = Pattern.compile("\\d{1,2}");

    private final DryRun run;
    private final Workflows workflows;
    private final ProceduresInForce procedures;

    DryRunController(DryRun run, Workflows workflows, ProceduresInForce procedures) {
        this.run = run;
        this.workflows = workflows;
        this.procedures = procedures;
    }

    /**
     * @param draft whether what is being written is played, for those who write; else what is in force
     * @param way which exit of each step was taken, counted from 0
     */
    @GetMapping
    String play(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID procedure,
            @RequestParam(defaultValue = "false") boolean draft,
            @RequestParam(required = false) @Nullable List<String> way,
            Model model) {
        ProcedureId id = new ProcedureId(procedure);
        List<Integer> taken = way == null
                ? List.of()
                : way.stream()
                        .filter(typed -> PLACE.matcher(typed).matches())
                        .map(Integer::valueOf)
                        .toList();
        Workflow played = draft
                ? workflows
                        .draft(reader.actor(), id)
                        .map(WorkflowDraft::workflow)
                        .orElseThrow(() -> WorkflowsException.missing("workflows.not-found"))
                : workflows
                        .inForce(id)
                        .map(WorkflowVersion::workflow)
                        .orElseThrow(() -> WorkflowsException.missing("workflows.not-found"));
        model.addAttribute("procedure", procedures.today(id).orElseThrow());
        model.addAttribute("run", run.play(id, played, taken));
        model.addAttribute("taken", taken);
        model.addAttribute("draft", draft);
        return "workflows/run";
    }
}
