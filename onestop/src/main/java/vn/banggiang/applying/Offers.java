package vn.banggiang.applying;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.Forms;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.workflows.Workflows;

/**
 * Which procedures are applied for on line. The agency that keeps a procedure ties it to a form; it is offered as long as it is
 * in force, says that it is done on line (Decree 42/2022/NĐ-CP), and has a workflow.
 */
@Service
public class Offers {

    private final JdbcClient jdbc;
    private final ProceduresInForce procedures;
    private final ProcedureRights rights;
    private final Workflows workflows;
    private final Forms forms;
    private final Journal journal;
    private final Clock clock;

    Offers(
            JdbcClient jdbc,
            ProceduresInForce procedures,
            ProcedureRights rights,
            Workflows workflows,
            Forms forms,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.rights = rights;
        this.workflows = workflows;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    /** The procedure with this code, if it is applied for on line today. */
    @Transactional(readOnly = true)
    public Optional<Offer> called(ProcedureCode code) {
        return procedures.called(code).flatMap(this::offered);
    }

    /** The same by its id. */
    @Transactional(readOnly = true)
    public Optional<Offer> of(ProcedureId id) {
        return procedures.today(id).flatMap(this::offered);
    }

    /** Whether the person ties procedures of this agency to forms: who publishes them. */
    public boolean mayTie(Actor actor, AgencyId keeper) {
        return rights.mayPublish(actor, keeper);
    }

    /** Ties a procedure to a form; the same once more changes nothing. */
    @Transactional
    public void tie(Actor leader, ProcedureCode code, FormId form) {
        ProcedureInForce procedure = kept(leader, code);
        if (procedure.facts().online() == OnlineLevel.NONE) {
            throw ApplyingException.conflict("applying.not-on-line");
        }
        if (!workflows.isInForce(procedure.id())) {
            throw ApplyingException.conflict("applying.no-workflow");
        }
        if (forms.newest(form).isEmpty()) {
            throw ApplyingException.invalid("form", "applying.no-form");
        }
        int changed = jdbc.sql("""
                        INSERT INTO applying.offer AS tied (procedure_id, agency_id, form_id, offered_by, offered_at)
                        VALUES (:procedure, :agency, :form, :by, :now)
                        ON CONFLICT (procedure_id) DO UPDATE SET form_id = :form, offered_by = :by, offered_at = :now
                         WHERE tied.form_id <> :form
                        """)
                .param("procedure", procedure.id().value())
                .param("agency", procedure.keeper().value())
                .param("form", form.value())
                .param("by", leader.person().value())
                .param("now", Columns.time(clock.instant()))
                .update();
        if (changed == 1) {
            note(leader, "applying.act.opened", procedure);
        }
    }

    /** Takes it off line; drafts stay, and cannot be sent. Twice is once. */
    @Transactional
    public void untie(Actor leader, ProcedureCode code) {
        ProcedureInForce procedure = kept(leader, code);
        int gone = jdbc.sql("DELETE FROM applying.offer WHERE procedure_id = :id")
                .param("id", procedure.id().value())
                .update();
        if (gone == 1) {
            note(leader, "applying.act.closed", procedure);
        }
    }

    /** To which form each of the agency's procedures is tied. */
    @Transactional(readOnly = true)
    public Map<ProcedureId, FormId> tied(AgencyId agency) {
        return jdbc
                .sql("SELECT procedure_id, form_id FROM applying.offer WHERE agency_id = :agency")
                .param("agency", agency.value())
                .query((row, number) -> Map.entry(
                        new ProcedureId(Columns.uuid(row, "procedure_id")), new FormId(Columns.uuid(row, "form_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Offer> offered(ProcedureInForce procedure) {
        if (procedure.facts().online() == OnlineLevel.NONE || !workflows.isInForce(procedure.id())) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT form_id FROM applying.offer WHERE procedure_id = :id")
                .param("id", procedure.id().value())
                .query((row, number) -> new FormId(Columns.uuid(row, "form_id")))
                .optional()
                .flatMap(forms::newest)
                .map(form -> Offer.of(procedure, form));
    }

    private ProcedureInForce kept(Actor leader, ProcedureCode code) {
        ProcedureInForce procedure = procedures.called(code).orElseThrow(ApplyingException::missing);
        if (!mayTie(leader, procedure.keeper())) {
            throw ApplyingException.forbidden("applying.only-leaders");
        }
        return procedure;
    }

    private void note(Actor by, String act, ProcedureInForce procedure) {
        journal.record(new JournalEntry(
                by.person().value(),
                by.agency().value(),
                act,
                "procedure:" + procedure.id(),
                Map.of("code", procedure.facts().code().value())));
    }
}
