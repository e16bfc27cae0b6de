package vn.banggiang.workflows;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.shell.Language;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.Workflow;
import vn.banggiang.workflows.steps.WorkflowsException;

/**
 * Drafts the decision that publishes a workflow (quyết định ban hành quy trình nội bộ): a document like all others, with the
 * steps as its table. What is published by it has to be what it prints.
 */
@Service
public class WorkflowDecisions {

    private final JdbcClient jdbc;
    private final Workflows workflows;
    private final ProceduresInForce procedures;
    private final OutgoingDocuments outgoing;
    private final TransactionOperations transactions;
    private final MessageSource messages;
    private final Clock clock;

    WorkflowDecisions(
            JdbcClient jdbc,
            Workflows workflows,
            ProceduresInForce procedures,
            OutgoingDocuments outgoing,
            TransactionOperations transactions,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.workflows = workflows;
        this.procedures = procedures;
        this.outgoing = outgoing;
        this.transactions = transactions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Drafts it of the steps as they are written now.
     *
     * @param seen revision of the draft that the writer had before them
     * @param document chosen by the client: the same twice is one document
     */
    public void draft(Actor writer, ProcedureId id, int seen, OutgoingId document, PersonId signer) {
        WorkflowDraft draft = workflows
                .draft(writer, id)
                .filter(one -> one.revision() == seen)
                .orElseThrow(() -> WorkflowsException.conflict("workflows.changed-meanwhile"));
        int wrong = workflows.findings(id, draft.workflow()).size();
        if (wrong > 0) {
            throw WorkflowsException.conflict("workflows.has-findings", wrong);
        }
        ProcedureInForce procedure = procedures.today(id).orElseThrow(Workflows::notFound);
        // The document first: without the line below it is one like any other, and the same order makes the line.
        outgoing.draft(writer, document, Drafting.of(content(procedure, draft.workflow(), signer)));
        transactions.executeWithoutResult(status -> link(writer, procedure.keeper(), draft, document));
    }

    /** The newest one of a procedure. */
    public Optional<DecisionDraft> latest(ProcedureId id) {
        return jdbc.sql("SELECT * FROM workflows.decision WHERE procedure_id = :id ORDER BY drafted_at DESC LIMIT 1")
                .param("id", id.value())
                .query((row, number) -> new DecisionDraft(
                        new OutgoingId(Columns.uuid(row, "document_id")),
                        row.getInt("revision"),
                        WorkflowJson.read(row.getString("body")),
                        Columns.instant(row, "drafted_at")))
                .optional();
    }

    private void link(Actor writer, AgencyId agency, WorkflowDraft draft, OutgoingId document) {
        jdbc.sql("""
                INSERT INTO workflows.decision (document_id, procedure_id, agency_id, revision, body, drafted_by, drafted_at)
                VALUES (:document, :id, :agency, :revision, CAST(:body AS jsonb), :by, :now) ON CONFLICT DO NOTHING
                """)
                .param("document", document.value())
                .param("id", draft.procedure().value())
                .param("agency", agency.value())
                .param("revision", draft.revision())
                .param("body", WorkflowJson.write(draft.workflow()))
                .param("by", writer.person().value())
                .param("now", Columns.time(clock.instant()))
                .update();
    }

    private DraftContent content(ProcedureInForce procedure, Workflow workflow, PersonId signer) {
        String name = procedure.facts().name();
        String subject = text("workflows.decision.subject", name);
        return new DraftContent(
                DocumentType.QUYET_DINH,
                new TrichYeu(subject.length() <= 450 ? subject : subject.substring(0, 450)),
                List.of(),
                List.of(text("workflows.decision.recipients")),
                List.of(text("workflows.decision.ground")),
                text(
                                "workflows.decision.first",
                                name,
                                procedure.facts().code().value(),
                                String.valueOf(workflow.steps().size()))
                        + "\n" + table(workflow) + "\n"
                        + text("workflows.decision.last", String.valueOf(workflow.longest())),
                signer,
                Urgency.NORMAL);
    }

    /** As layout reads typed tables: a line for each step, its cells between upright strokes. */
    private String table(Workflow workflow) {
        StringBuilder table = new StringBuilder(row(
                text("workflows.decision.number"),
                text("workflows.step"),
                text("workflows.who"),
                text("workflows.decision.minutes"),
                text("workflows.ways")));
        for (Step step : workflow.steps()) {
            table.append('\n')
                    .append(row(
                            String.valueOf(workflow.steps().indexOf(step) + 1),
                            step.name(),
                            text(step.role().key()) + ", " + text(step.slot().key()),
                            String.valueOf(step.minutes()),
                            ways(workflow, step)));
        }
        return table.toString();
    }

    private String ways(Workflow workflow, Step step) {
        return String.join(
                "; ", step.exits().stream().map(exit -> way(workflow, exit)).toList());
    }

    private static String way(Workflow workflow, Exit exit) {
        return exit.label()
                + exit.next()
                        .flatMap(workflow::place)
                        .filter(place -> exit.outcome() == Outcome.MOVE)
                        .map(place -> " (" + (place + 1) + ")")
                        .orElse("");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace('|', '/')).append(" |");
        }
        return row.toString();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Language.VI.locale());
    }
}
