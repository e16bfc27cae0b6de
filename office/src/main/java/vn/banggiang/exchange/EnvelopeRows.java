package vn.banggiang.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.Sha256;

/** The list of envelopes in both directions. */
@Repository
class EnvelopeRows {

    private final JdbcClient jdbc;

    EnvelopeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; of one agency, or of all. */
    List<EnvelopeLine> page(Optional<AgencyId> agency, EnvelopeFilter filter, int size, long offset) {
        String scope = agency.isPresent() ? " AND agency_id = :agency" : "";
        String state = filter.state().isPresent() ? " AND state = :state" : "";
        String document = filter.documentId().isPresent() ? " AND document_id = :document" : "";
        return jdbc.sql("SELECT * FROM exchange.envelope WHERE true" + scope + state + document
                        + " ORDER BY at DESC, id LIMIT :size OFFSET :offset")
                .param("agency", agency.map(AgencyId::value).orElse(null))
                .param("state", filter.state().map(Enum::name).orElse(null))
                .param("document", filter.documentId().orElse(null))
                .param("size", size)
                .param("offset", offset)
                .query(EnvelopeRows::line)
                .list();
    }

    Optional<EnvelopeLine> find(EnvelopeId id) {
        return jdbc.sql("SELECT * FROM exchange.envelope WHERE id = ?")
                .param(id.value())
                .query(EnvelopeRows::line)
                .optional();
    }

    /** What the envelope carries. */
    Optional<Content> content(EnvelopeId id) {
        return jdbc.sql("SELECT edxml FROM exchange.envelope WHERE id = ?")
                .param(id.value())
                .query((row, number) ->
                        new Content(Optional.ofNullable(row.getString("edxml")).map(Sha256::new)))
                .optional();
    }

    /** @param edxml the signed message; empty in the moment before it is signed */
    record Content(Optional<Sha256> edxml) {}

    private static EnvelopeLine line(ResultSet row, int number) throws SQLException {
        String status = row.getString("status_code");
        return new EnvelopeLine(
                new EnvelopeId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new AgencyCode(row.getString("sender_code")),
                new AgencyCode(row.getString("recipient_code")),
                EnvelopeKind.valueOf(row.getString("kind")),
                status == null ? null : StatusCode.valueOf(status),
                row.getString("document_id"),
                EnvelopeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Columns.instant(row, "at"),
                row.getString("reason_key"),
                Columns.texts(row, "reason_args"));
    }
}
