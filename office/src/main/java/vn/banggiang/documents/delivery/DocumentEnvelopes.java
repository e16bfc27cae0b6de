package vn.banggiang.documents.delivery;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.EnvelopeReaders;
import vn.banggiang.identity.Actor;

/** An envelope's content has the readers of the document that came of it or travels in it. */
@Component
class DocumentEnvelopes implements EnvelopeReaders {

    private final JdbcClient jdbc;
    private final DocumentRights rights;

    DocumentEnvelopes(JdbcClient jdbc, DocumentRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public Optional<Boolean> mayRead(Actor actor, EnvelopeId envelope) {
        return document(envelope)
                .map(document -> rights.maySee(actor, document))
                .or(() -> nobody(envelope));
    }

    private Optional<DocumentRef> document(EnvelopeId envelope) {
        return jdbc.sql("""
                        SELECT 'INCOMING' AS direction, id FROM documents.incoming WHERE envelope_id = :envelope
                        UNION ALL
                        SELECT CASE WHEN o.id IS NULL THEN 'INCOMING' ELSE 'OUTGOING' END, d.document_id
                        FROM documents.delivery d LEFT JOIN documents.outgoing o ON o.id = d.document_id
                        WHERE d.envelope_id = :envelope
                        """)
                .param("envelope", envelope.value())
                .query((row, number) -> new DocumentRef(
                        DocumentRef.Direction.valueOf(row.getString("direction")), Columns.uuid(row, "id")))
                .optional();
    }

    /** What was turned away as a state secret. */
    private Optional<Boolean> nobody(EnvelopeId envelope) {
        boolean secret = jdbc.sql("SELECT EXISTS (SELECT FROM documents.turned_away"
                        + " WHERE envelope_id = :envelope AND act = 'REFUSED')")
                .param("envelope", envelope.value())
                .query(Boolean.class)
                .single();
        return secret ? Optional.of(false) : Optional.empty();
    }
}
