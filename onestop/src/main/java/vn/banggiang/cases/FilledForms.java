package vn.banggiang.cases;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.json.AnswersJson;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** What was answered to the forms of cases, sealed as a whole: most of it is about people. */
@Component
class FilledForms {

    private final Forms forms;
    private final CellSeal seal;
    private final JdbcClient jdbc;

    FilledForms(Forms forms, CellSeal seal, JdbcClient jdbc) {
        this.forms = forms;
        this.seal = seal;
        this.jdbc = jdbc;
    }

    void add(Case one, FilledForm filled) {
        jdbc.sql("""
                INSERT INTO cases.answered (dossier_id, agency_id, form_id, form_number, answers)
                VALUES (:id, :agency, :form, :number, :answers)
                """)
                .param("id", one.id().value())
                .param("agency", one.agencies().responsible().value())
                .param("form", filled.form().value())
                .param("number", filled.number())
                .param(
                        "answers",
                        seal.seal(cell(one.id()), AnswersJson.write(filled.answers()))
                                .bytes())
                .update();
    }

    boolean isThere(CaseId id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM cases.answered WHERE dossier_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Of this case; empty where no form was filled in. */
    Optional<FilledForm> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.answered WHERE dossier_id = :id")
                .param("id", id.value())
                .query((row, number) -> filled(
                        id,
                        new FormId(Columns.uuid(row, "form_id")),
                        row.getInt("form_number"),
                        row.getBytes("answers")))
                .optional();
    }

    /** What this applicant answered last to any version of this form, sent by this account. */
    Optional<FilledForm> last(ApplicantId applicant, ApplicantId sender, FormId form) {
        return jdbc.sql("""
                        SELECT d.id FROM cases.dossier d JOIN cases.answered a ON a.dossier_id = d.id
                         WHERE d.applicant_id = :applicant AND d.sender_id = :sender AND a.form_id = :form
                         ORDER BY d.submitted_at DESC LIMIT 1
                        """)
                .param("applicant", applicant.value())
                .param("sender", sender.value())
                .param("form", form.value())
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .optional()
                .flatMap(this::of);
    }

    private FilledForm filled(CaseId id, FormId form, int number, byte[] sealed) {
        FormVersion version = forms.version(form, number).orElseThrow();
        String json = seal.open(cell(id), Sealed.of(sealed));
        return new FilledForm(form, number, AnswersJson.of(version.definition(), json));
    }

    private static Cell cell(CaseId id) {
        return Cell.of("cases.answered", "answers", id.value());
    }
}
