package vn.banggiang.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.StoredFile;

/** Where legal documents and what was said of them are kept. */
@Component
class LegalStore {

    private final JdbcClient jdbc;

    LegalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it under the first of its addresses that is free; false when its id is there already. */
    boolean add(LegalId id, AgencyId agency, boolean issuedHere, @Nullable PersonId by, LegalFacts facts, Instant at) {
        if (find(id).isPresent()) {
            return false;
        }
        return LegalAddress.of(facts)
                .map(slug -> added(id, agency, slug, issuedHere, by, at))
                .filter(added -> added || find(id).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private boolean added(
            LegalId id, AgencyId agency, String slug, boolean issuedHere, @Nullable PersonId by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO legislation.document (id, agency_id, slug, issued_here, entered_by, entered_at)
                        VALUES (:id, :agency, :slug, :issued, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("agency", agency.value())
                        .param("slug", slug)
                        .param("issued", issuedHere)
                        .param("by", by == null ? null : by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    Optional<LegalDocument> find(LegalId id) {
        return found("", id);
    }

    /** The document, its row locked until the transaction ends. */
    Optional<LegalDocument> locked(LegalId id) {
        return found(" FOR UPDATE", id);
    }

    private Optional<LegalDocument> found(String lock, LegalId id) {
        return jdbc.sql("SELECT * FROM legislation.document WHERE id = :id" + lock)
                .param("id", id.value())
                .query(LegalStore::document)
                .optional();
    }

    void write(LegalDocument document, int number, LegalFacts facts, @Nullable PersonId by, Instant at) {
        StoredFile file = facts.file();
        jdbc.sql("""
                INSERT INTO legislation.version (document_id, number, agency_id, code, type, issuer, signer, position,
                    issued, effective, expires, trich_yeu, field, sha256, size, proof, written_by, written_at, accented,
                    plain)
                VALUES (:id, :number, :agency, :code, :type, :issuer, :signer, :position, :issued, :effective, :expires,
                    :trich_yeu, :field, :sha256, :size, :proof, :by, :at, :accented, :plain)
                """)
                .param("id", document.id().value())
                .param("number", number)
                .param("agency", document.agency().value())
                .param("code", facts.code())
                .param("type", facts.type().name())
                .param("issuer", facts.issuer())
                .param("signer", facts.signer())
                .param("position", facts.position())
                .param("issued", facts.issued())
                .param("effective", facts.effective())
                .param("expires", facts.expires())
                .param("trich_yeu", facts.trichYeu())
                .param("field", facts.field().name())
                .param("sha256", file == null ? null : file.sha256().value())
                .param("size", file == null ? null : file.size())
                .param("proof", facts.proof())
                .param("by", by == null ? null : by.value())
                .param("at", Columns.time(at))
                .param("accented", facts.accented())
                .param("plain", facts.plain())
                .update();
    }

    /** @param by null where the clerk said so at issuing */
    void publish(LegalDocument document, int number, @Nullable PersonId by, Instant at) {
        jdbc.sql("""
                INSERT INTO legislation.publication (document_id, number, agency_id, approved_by, from_at)
                VALUES (:id, :number, :agency, :by, :at)
                """)
                .param("id", document.id().value())
                .param("number", number)
                .param("agency", document.agency().value())
                .param("by", by == null ? null : by.value())
                .param("at", Columns.time(at))
                .update();
    }

    void remove(LegalDocument document, String why, PersonId by, Instant at) {
        jdbc.sql("""
                INSERT INTO legislation.removal (document_id, agency_id, at, why, removed_by)
                VALUES (:id, :agency, :at, :why, :by)
                """)
                .param("id", document.id().value())
                .param("agency", document.agency().value())
                .param("at", Columns.time(at))
                .param("why", why)
                .param("by", by.value())
                .update();
    }

    /** The newest first. */
    List<LegalVersion> versions(LegalId id) {
        return jdbc.sql("""
                        SELECT v.*, p.from_at, p.approved_by FROM legislation.version v
                        LEFT JOIN legislation.publication p ON p.document_id = v.document_id AND p.number = v.number
                        WHERE v.document_id = :id ORDER BY v.number DESC
                        """).param("id", id.value()).query(LegalStore::version).list();
    }

    /** When and why it was taken off last. */
    Optional<Removal> removal(LegalId id) {
        return jdbc.sql("SELECT at, why, removed_by FROM legislation.removal WHERE document_id = :id"
                        + " ORDER BY at DESC LIMIT 1")
                .param("id", id.value())
                .query((row, number) -> new Removal(
                        Columns.instant(row, "at"),
                        row.getString("why"),
                        new PersonId(Columns.uuid(row, "removed_by"))))
                .optional();
    }

    private static LegalDocument document(ResultSet row, int number) throws SQLException {
        return new LegalDocument(
                new LegalId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("slug"),
                row.getBoolean("issued_here"),
                person(row, "entered_by"),
                Columns.instant(row, "entered_at"));
    }

    private static LegalVersion version(ResultSet row, int number) throws SQLException {
        return new LegalVersion(
                row.getInt("number"),
                LegalRow.facts(row),
                person(row, "written_by"),
                Columns.instant(row, "written_at"),
                Columns.instantOrNull(row, "from_at"),
                person(row, "approved_by"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID person = Columns.uuidOrNull(row, column);
        return person == null ? null : new PersonId(person);
    }

    /** That it was taken off line. */
    record Removal(Instant at, String why, PersonId by) {}
}
