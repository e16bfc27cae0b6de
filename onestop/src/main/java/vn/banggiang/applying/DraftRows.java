package vn.banggiang.applying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.cases.facts.Signed;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.forms.json.AnswersJson;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Where drafts lie, with what was typed sealed. */
@Component
class DraftRows {

    private final JdbcClient jdbc;
    private final CellSeal seal;

    DraftRows(JdbcClient jdbc, CellSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Adds it; false where the account has one for the same applicant and procedure. */
    boolean add(Draft draft, Typed typed) {
        return jdbc.sql("""
                        INSERT INTO applying.draft (id, agency_id, account_id, principal_id, procedure_id, procedure_number,
                            form_id, form_number, delivery, typed, begun_at, changed_at)
                        VALUES (:id, :agency, :account, :principal, :procedure, :number, :form, :version, :delivery, :typed,
                            :begun, :begun)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", draft.id().value())
                        .param("agency", draft.responsible().value())
                        .param("account", draft.account().value())
                        .param("principal", draft.principal().value())
                        .param("procedure", draft.procedure().value())
                        .param("number", draft.procedureNumber())
                        .param("form", draft.form().value())
                        .param("version", draft.formNumber())
                        .param("delivery", draft.delivery().name())
                        .param("typed", sealed(draft.id(), typed))
                        .param("begun", Columns.time(draft.begunAt()))
                        .update()
                == 1;
    }

    Optional<Draft> find(ApplicantId account, CaseId id) {
        return jdbc.sql("SELECT * FROM applying.draft WHERE id = :id AND account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .query(DraftRows::draft)
                .optional();
    }

    Optional<Draft> locked(ApplicantId account, CaseId id) {
        return jdbc.sql("SELECT * FROM applying.draft WHERE id = :id AND account_id = :account FOR UPDATE")
                .param("id", id.value())
                .param("account", account.value())
                .query(DraftRows::draft)
                .optional();
    }

    /** The last changed first. */
    List<Draft> of(ApplicantId account) {
        return jdbc.sql("SELECT * FROM applying.draft WHERE account_id = :account ORDER BY changed_at DESC, id")
                .param("account", account.value())
                .query(DraftRows::draft)
                .list();
    }

    Typed typed(CaseId id, FormDefinition form) {
        byte[] column = jdbc.sql("SELECT typed FROM applying.draft WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        return AnswersJson.typed(form, seal.open(cell(id), Sealed.of(column)));
    }

    void write(CaseId id, Typed typed, Instant now) {
        jdbc.sql("UPDATE applying.draft SET typed = :typed, changed_at = :now WHERE id = :id")
                .param("id", id.value())
                .param("typed", sealed(id, typed))
                .param("now", Columns.time(now))
                .update();
    }

    /** To the versions that are offered. */
    void move(CaseId id, Offer offer, Typed typed, Instant now) {
        jdbc.sql("""
                UPDATE applying.draft SET procedure_number = :number, form_id = :form, form_number = :version WHERE id = :id
                """)
                .param("id", id.value())
                .param("number", offer.procedure().number())
                .param("form", offer.form().form().value())
                .param("version", offer.form().number())
                .update();
        write(id, typed, now);
    }

    void remove(CaseId id) {
        jdbc.sql("DELETE FROM applying.draft WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** How many were forgotten that nobody touched since. */
    int forget(Instant before) {
        return jdbc.sql("DELETE FROM applying.draft WHERE changed_at < :before")
                .param("before", Columns.time(before))
                .update();
    }

    List<Upload> uploads(CaseId id) {
        return jdbc.sql("SELECT * FROM applying.upload WHERE draft_id = :id ORDER BY slot, uploaded_at, sha256")
                .param("id", id.value())
                .query(DraftRows::upload)
                .list();
    }

    void put(Draft draft, Upload upload, Instant now) {
        CaseFile file = upload.file();
        jdbc.sql("""
                INSERT INTO applying.upload (draft_id, agency_id, slot, sha256, name, size, media_type, signed, uploaded_at)
                VALUES (:id, :agency, :slot, :sha256, :name, :size, :type, :signed, :now) ON CONFLICT DO NOTHING
                """)
                .param("id", draft.id().value())
                .param("agency", draft.responsible().value())
                .param("slot", upload.slot())
                .param("sha256", upload.mark())
                .param("name", file.name())
                .param("size", file.stored().size())
                .param("type", file.mediaType())
                .param("signed", file.signed().name())
                .param("now", Columns.time(now))
                .update();
    }

    void takeAway(CaseId id, String slot, String mark) {
        jdbc.sql("DELETE FROM applying.upload WHERE draft_id = :id AND slot = :slot AND sha256 = :sha256")
                .param("id", id.value())
                .param("slot", slot)
                .param("sha256", mark)
                .update();
    }

    private byte[] sealed(CaseId id, Typed typed) {
        return seal.seal(cell(id), AnswersJson.write(typed)).bytes();
    }

    private static Cell cell(CaseId id) {
        return Cell.of("applying.draft", "typed", id.value());
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getString("slot"),
                new CaseFile(
                        row.getString("name"),
                        new StoredFile(new Sha256(row.getString("sha256")), row.getLong("size")),
                        row.getString("media_type"),
                        Signed.valueOf(row.getString("signed"))));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new CaseId(Columns.uuid(row, "id")),
                new ApplicantId(Columns.uuid(row, "account_id")),
                new ApplicantId(Columns.uuid(row, "principal_id")),
                new ProcedureId(Columns.uuid(row, "procedure_id")),
                row.getInt("procedure_number"),
                new FormId(Columns.uuid(row, "form_id")),
                row.getInt("form_number"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                Delivery.valueOf(row.getString("delivery")),
                Columns.instant(row, "begun_at"),
                Columns.instant(row, "changed_at"));
    }
}
