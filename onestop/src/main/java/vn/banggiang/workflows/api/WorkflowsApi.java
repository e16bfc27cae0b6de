package vn.banggiang.workflows.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.Decisions;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.WorkflowDraft;
import vn.banggiang.workflows.WorkflowModel;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.WorkflowVersion;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Finding;
import vn.banggiang.workflows.steps.FindingKind;
import vn.banggiang.workflows.steps.Workflow;
import vn.banggiang.workflows.steps.WorkflowsException;

/** Workflows of procedures for programs: written, checked and published as in the pages. */
@RestController
@RequestMapping("/api/v1/workflows")
class WorkflowsApi {

    private final Workflows workflows;
    private final WorkflowModels models;
    private final Decisions decisions;

    WorkflowsApi(Workflows workflows, WorkflowModels models, Decisions decisions) {
        this.workflows = workflows;
        this.models = models;
        this.decisions = decisions;
    }

    /** Ten to begin with. */
    @GetMapping("/models")
    List<ModelBody> models() {
        return models.all().stream().map(ModelBody::of).toList();
    }

    /** All that were published for a procedure, the newest first. */
    @GetMapping("/{procedure}")
    List<VersionBody> versions(@PathVariable UUID procedure) {
        workflows.keeper(new ProcedureId(procedure));
        return workflows.versions(new ProcedureId(procedure)).stream()
                .map(VersionBody::of)
                .toList();
    }

    /** What is being written, with what keeps it from being published. */
    @GetMapping("/{procedure}/draft")
    DraftBody draft(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID procedure) {
        WorkflowDraft draft = workflows
                .draft(caller.actor(), new ProcedureId(procedure))
                .orElseThrow(() -> WorkflowsException.missing("workflows.not-found"));
        return body(draft);
    }

    /** Keeps a draft: the steps themselves, or those of a model. */
    @PutMapping("/{procedure}/draft")
    DraftBody keep(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID procedure, @RequestBody WritingBody body) {
        return body(workflows.keep(
                caller.actor(),
                new ProcedureId(procedure),
                written(body),
                Objects.requireNonNullElse(body.revision(), 0)));
    }

    /** Publishes the draft, which somebody else wrote. */
    @PostMapping("/{procedure}/publication")
    VersionBody publish(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID procedure, @RequestBody PublicationBody body) {
        ProcedureId id = new ProcedureId(procedure);
        return VersionBody.of(workflows.publish(
                caller.actor(),
                id,
                Objects.requireNonNullElse(body.revision(), 0),
                decided(workflows.keeper(id), required("decision", body.decision())),
                required("effective", body.effective())));
    }

    private Decision decided(AgencyId keeper, DecisionBody body) {
        return decisions.named(
                keeper,
                Objects.requireNonNullElse(body.code(), ""),
                body.issued(),
                Objects.requireNonNullElse(body.issuer(), ""));
    }

    private Workflow written(WritingBody body) {
        if (body.model() != null) {
            return models.called(body.model())
                    .map(WorkflowModel::workflow)
                    .orElseThrow(() -> WorkflowsException.invalid("model", "workflows.no-such-value"));
        }
        return new Workflow(Objects.requireNonNullElse(body.steps(), List.<StepBody>of()).stream()
                .map(StepBody::step)
                .toList());
    }

    private DraftBody body(WorkflowDraft draft) {
        return new DraftBody(
                draft.revision(),
                bodies(draft.workflow()),
                draft.workflow().longest(),
                workflows.findings(draft.procedure(), draft.workflow()).stream()
                        .map(FindingBody::of)
                        .toList());
    }

    private static List<StepBody> bodies(Workflow workflow) {
        return workflow.steps().stream().map(StepBody::of).toList();
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw WorkflowsException.invalid(field, "workflows.missing");
        }
        return value;
    }

    /** A model. */
    record ModelBody(String key, String name, String about, List<StepBody> steps) {

        static ModelBody of(WorkflowModel model) {
            return new ModelBody(model.key(), model.name(), model.about(), bodies(model.workflow()));
        }
    }

    /** A published version. */
    record VersionBody(int number, LocalDate effective, String decision, List<StepBody> steps) {

        static VersionBody of(WorkflowVersion version) {
            return new VersionBody(
                    version.number(), version.effective(), version.decision().code(), bodies(version.workflow()));
        }
    }

    /**
     * A draft.
     *
     * @param minutes working minutes of the longest way through
     */
    record DraftBody(int revision, List<StepBody> steps, long minutes, List<FindingBody> findings) {}

    /** What is to be mended. */
    record FindingBody(FindingKind kind, String step) {

        static FindingBody of(Finding finding) {
            return new FindingBody(finding.kind(), finding.step().value());
        }
    }

    /**
     * @param revision that the caller read; 0 where there is no draft
     * @param model in place of steps
     */
    record WritingBody(
            @Nullable Integer revision,
            @Nullable String model,
            @Nullable List<StepBody> steps) {}

    /** @param revision that the caller read */
    record PublicationBody(
            @Nullable Integer revision,
            @Nullable DecisionBody decision,
            @Nullable LocalDate effective) {}

    /** The decision; day and issuer only where it was not issued here. */
    record DecisionBody(
            @Nullable String code,
            @Nullable LocalDate issued,
            @Nullable String issuer) {}
}
