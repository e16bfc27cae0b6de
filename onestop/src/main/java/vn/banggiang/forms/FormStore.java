package vn.banggiang.forms;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.database.ReadOnce;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.json.FormJson;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/** Where forms, what is built of them and what was published are kept. */
@Component
class FormStore {

    private static final String VERSIONS =
            "SELECT v.*, f.agency_id, f.code FROM forms.version v JOIN forms.form f ON f.id = v.form_id";

    private static final ReadOnce<FormDefinition> PUBLISHED = new ReadOnce<>(FormJson::of);

    private final JdbcClient jdbc;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a form unless its id is there already, or its code in its agency. */
    boolean add(Form form) {
        return jdbc.sql("""
                        INSERT INTO forms.form (id, agency_id, code, entered_by, entered_at)
                        VALUES (:id, :agency, :code, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("id", form.id().value())
                        .param("agency", form.agency().value())
                        .param("code", form.code())
                        .param("by", form.enteredBy().value())
                        .param("at", Columns.time(form.enteredAt()))
                        .update()
                == 1;
    }

    Optional<Form> find(FormId id) {
        return jdbc.sql("SELECT * FROM forms.form WHERE id = :id")
                .param("id", id.value())
                .query(FormStore::form)
                .optional();
    }

    /** Its row locked until the transaction ends. */
    Optional<Form> locked(FormId id) {
        return jdbc.sql("SELECT * FROM forms.form WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(FormStore::form)
                .optional();
    }

    Optional<Form> called(AgencyId agency, String code) {
        return jdbc.sql("SELECT * FROM forms.form WHERE agency_id = :agency AND code = :code")
                .param("agency", agency.value())
                .param("code", code)
                .query(FormStore::form)
                .optional();
    }

    Optional<FormDraft> draft(FormId id) {
        return jdbc.sql("SELECT * FROM forms.draft WHERE form_id = :id")
                .param("id", id.value())
                .query(FormStore::draft)
                .optional();
    }

    /** Writes the draft; whoever proposed an earlier state of it did not propose this one. */
    void write(Form form, FormDefinition definition, PersonId by, Instant at) {
        jdbc.sql("""
                INSERT INTO forms.draft AS d (form_id, title, plain, body, writers, written_at)
                VALUES (:id, :title, :plain, :body, ARRAY[:by::uuid], :at)
                ON CONFLICT (form_id) DO UPDATE SET title = excluded.title, plain = excluded.plain, body = excluded.body,
                    written_at = excluded.written_at, proposed_by = NULL, proposed_at = NULL,
                    writers = CASE WHEN :by = ANY (d.writers) THEN d.writers ELSE d.writers || :by END
                """)
                .param("id", form.id().value())
                .param("title", definition.title())
                .param("plain", Folding.fold(form.code() + " " + definition.title()))
                .param("body", FormJson.stored(definition))
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    void propose(FormId id, PersonId by, Instant at) {
        jdbc.sql("UPDATE forms.draft SET proposed_by = :by, proposed_at = :at WHERE form_id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    void drop(FormId id) {
        jdbc.sql("DELETE FROM forms.draft WHERE form_id = :id")
                .param("id", id.value())
                .update();
    }

    void publish(Form form, int number, FormDraft draft, PersonId by, Instant at) {
        String body = FormJson.stored(draft.definition());
        jdbc.sql("""
                INSERT INTO forms.version (form_id, number, title, plain, body, sha256, writers, published_by, published_at)
                VALUES (:id, :number, :title, :plain, :body, :sha256, :writers, :by, :at)
                """)
                .param("id", form.id().value())
                .param("number", number)
                .param("title", draft.definition().title())
                .param(
                        "plain",
                        Folding.fold(form.code() + " " + draft.definition().title()))
                .param("body", body)
                .param(
                        "sha256",
                        Sha256.ofContent(body.getBytes(StandardCharsets.UTF_8)).value())
                .param("writers", draft.writers().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** The newest first. */
    List<FormVersion> versions(FormId id) {
        return jdbc.sql(VERSIONS + " WHERE v.form_id = :id ORDER BY v.number DESC")
                .param("id", id.value())
                .query(FormStore::version)
                .list();
    }

    Optional<FormVersion> version(FormId id, int number) {
        return jdbc.sql(VERSIONS + " WHERE v.form_id = :id AND v.number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(FormStore::version)
                .optional();
    }

    Optional<FormVersion> newest(FormId id) {
        return jdbc.sql(VERSIONS + " WHERE v.form_id = :id ORDER BY v.number DESC LIMIT 1")
                .param("id", id.value())
                .query(FormStore::version)
                .optional();
    }

    private static Form form(ResultSet row, int number) throws SQLException {
        return new Form(
                new FormId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("code"),
                new PersonId(Columns.uuid(row, "entered_by")),
                Columns.instant(row, "entered_at"));
    }

    private static FormDraft draft(ResultSet row, int number) throws SQLException {
        UUID proposer = Columns.uuidOrNull(row, "proposed_by");
        return new FormDraft(
                FormJson.of(row.getString("body")),
                Columns.uuids(row, "writers").stream().map(PersonId::new).collect(Collectors.toSet()),
                Columns.instant(row, "written_at"),
                proposer == null ? null : new PersonId(proposer));
    }

    private static FormVersion version(ResultSet row, int number) throws SQLException {
        return new FormVersion(
                new FormId(Columns.uuid(row, "form_id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("code"),
                row.getInt("number"),
                PUBLISHED.of(row.getString("body")),
                new Sha256(row.getString("sha256")),
                new PersonId(Columns.uuid(row, "published_by")),
                Columns.instant(row, "published_at"));
    }
}
