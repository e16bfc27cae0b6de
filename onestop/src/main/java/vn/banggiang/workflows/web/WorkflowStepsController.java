package vn.banggiang.workflows.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.WorkflowDraft;
import vn.banggiang.workflows.WorkflowEditor;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Way;
import vn.banggiang.workflows.steps.WorkflowsException;

/** Single steps of the workflow that is being written: added, changed, moved, taken out, and the ways out of them. */
@Controller
@RequestMapping("/workflows/{procedure}/steps")
class WorkflowStepsController {

    private final WorkflowEditor editor;
    private final Workflows workflows;
    private final ProceduresInForce procedures;
    private final Directory directory;

    WorkflowStepsController(
            WorkflowEditor editor, Workflows workflows, ProceduresInForce procedures, Directory directory) {
        this.editor = editor;
        this.workflows = workflows;
        this.procedures = procedures;
        this.directory = directory;
    }

    @GetMapping("/{key}")
    String step(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @PathVariable String key,
            Model model) {
        ProcedureId id = new ProcedureId(procedure);
        WorkflowDraft draft = draft(writer, id);
        Step step = draft.workflow().steps().stream()
                .filter(one -> one.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> WorkflowsException.missing("workflows.not-found"));
        model.addAttribute("procedure", procedures.today(id).orElseThrow());
        model.addAttribute("draft", draft);
        model.addAttribute("step", step);
        model.addAttribute("asked", names(step));
        model.addAttribute(
                "findings",
                workflows.findings(id, draft.workflow()).stream()
                        .filter(finding -> finding.step().equals(step.key()))
                        .toList());
        return "workflows/step";
    }

    /** @param behind key of the step that comes before it; at the end where it is empty */
    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String behind,
            StepFields fields) {
        ProcedureId id = new ProcedureId(procedure);
        var taken = draft(writer, id).workflow();
        StepKey key = StepKey.of(
                Objects.requireNonNullElse(fields.name(), ""),
                one -> taken.step(one).isPresent());
        editor.add(writer.actor(), id, seen, fields.step(key), behind.isEmpty() ? key : new StepKey(behind));
        return back(procedure, key.value());
    }

    @PostMapping("/{key}")
    String change(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @PathVariable String key,
            @RequestParam int seen,
            StepFields fields) {
        editor.change(writer.actor(), new ProcedureId(procedure), seen, fields.step(new StepKey(key)));
        return back(procedure, key);
    }

    @PostMapping("/{key}/move")
    String move(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @PathVariable String key,
            @RequestParam int seen,
            @RequestParam(defaultValue = "true") boolean earlier) {
        editor.move(writer.actor(), new ProcedureId(procedure), seen, new StepKey(key), earlier);
        return back(procedure, key);
    }

    @PostMapping("/{key}/remove")
    String remove(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @PathVariable String key,
            @RequestParam int seen) {
        editor.remove(writer.actor(), new ProcedureId(procedure), seen, new StepKey(key));
        return "redirect:/workflows/" + procedure;
    }

    @PostMapping("/{key}/exits")
    String addExit(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @PathVariable String key,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String to) {
        var exit = new Exit(value(Outcome.values(), "outcome", outcome), label, to.isEmpty() ? null : new StepKey(to));
        editor.addExit(writer.actor(), new ProcedureId(procedure), seen, new StepKey(key), exit);
        return back(procedure, key);
    }

    @PostMapping("/{key}/exits/remove")
    String removeExit(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID procedure,
            @PathVariable String key,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String to) {
        var way = new Way(value(Outcome.values(), "outcome", outcome), to.isEmpty() ? null : new StepKey(to));
        editor.removeExit(writer.actor(), new ProcedureId(procedure), seen, new StepKey(key), way);
        return back(procedure, key);
    }

    private WorkflowDraft draft(SignedIn writer, ProcedureId id) {
        return workflows.draft(writer.actor(), id).orElseThrow(() -> WorkflowsException.missing("workflows.not-found"));
    }

    private Map<AgencyId, String> names(Step step) {
        return directory.agencies(step.asks()).values().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private static String back(UUID procedure, String key) {
        return "redirect:/workflows/" + procedure + "/steps/" + key;
    }

    private static <E extends Enum<E>> E value(E[] values, String field, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> WorkflowsException.invalid(field, "workflows.no-such-value"));
    }

    /** What a form says of a step. */
    record StepFields(
            @Nullable String name,
            @Nullable String slot,
            @Nullable String role,
            @Nullable String minutes,
            @Nullable String kind,
            @Nullable List<UUID> agencies) {

        Step step(StepKey key) {
            StepKind is = value(StepKind.values(), "kind", kind);
            return new Step(
                    key,
                    Objects.requireNonNullElse(name, ""),
                    value(AgencySlot.values(), "slot", slot),
                    value(Role.values(), "role", role),
                    typedMinutes(Objects.requireNonNullElse(minutes, "").strip()),
                    is,
                    is == StepKind.CONSULT
                            ? Objects.requireNonNullElse(agencies, List.<UUID>of()).stream()
                                    .map(AgencyId::new)
                                    .toList()
                            : List.of(),
                    List.of());
        }

        private static int typedMinutes(String typed) {
            return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        }
    }
}
