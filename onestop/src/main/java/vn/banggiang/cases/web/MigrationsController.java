package vn.banggiang.cases.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.MigrationOrder;
import vn.banggiang.cases.Migrations;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.WorkflowVersion;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.WorkflowsException;

/** Running cases are moved to the newest version of their workflow. */
@Controller
@RequestMapping("/cases/workflows/{procedure}")
class MigrationsController {

    private static final String STEP = "step-";

    private final Migrations migrations;
    private final Workflows workflows;
    private final ProceduresInForce procedures;

    MigrationsController(Migrations migrations, Workflows workflows, ProceduresInForce procedures) {
        this.migrations = migrations;
        this.workflows = workflows;
        this.procedures = procedures;
    }

    @GetMapping
    String plan(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID procedure, Model model) {
        return page(leader, new ProcedureId(procedure), model);
    }

    /** @param fields {@code step-KEY} with the key of the step that it becomes */
    @PostMapping
    String migrate(
            @AuthenticationPrincipal SignedIn leader,
            @PathVariable UUID procedure,
            @RequestParam UUID id,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        Map<StepKey, StepKey> steps = new HashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(STEP) && !values.getFirst().isEmpty()) {
                steps.put(new StepKey(name.substring(STEP.length())), new StepKey(values.getFirst()));
            }
        });
        ProcedureId of = new ProcedureId(procedure);
        model.addAttribute("done", migrations.migrate(leader.actor(), new MigrationOrder(id, of, from, to, steps)));
        return page(leader, of, model);
    }

    private String page(SignedIn leader, ProcedureId id, Model model) {
        Map<Integer, Map<StepKey, Integer>> counts = migrations.counts(leader.actor(), id);
        List<WorkflowVersion> versions = workflows.versions(id);
        if (versions.isEmpty()) {
            throw WorkflowsException.missing("workflows.not-found");
        }
        Map<WorkflowVersion, Map<StepKey, Integer>> older = new LinkedHashMap<>();
        versions.stream()
                .skip(1)
                .filter(version -> counts.containsKey(version.number()))
                .forEach(version -> older.put(version, counts.get(version.number())));
        model.addAttribute("procedure", procedures.today(id).orElseThrow());
        model.addAttribute("newest", versions.getFirst());
        model.addAttribute("older", older);
        if (!model.containsAttribute("done")) {
            model.addAttribute("done", null);
        }
        return "cases/migrate";
    }
}
