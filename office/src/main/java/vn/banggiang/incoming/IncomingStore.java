package vn.banggiang.incoming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.signatures.Verdict;

/** Where incoming documents are kept. */
@Component
class IncomingStore {

    private final JdbcClient jdbc;
    private final SignatureFindings findings;
    private final DirectionTasks tasks;
    private final TransactionOperations transactions;

    IncomingStore(
            JdbcClient jdbc, SignatureFindings findings, DirectionTasks tasks, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.tasks = tasks;
        this.transactions = transactions;
    }

    /** Adds a document that has arrived; false when its id or its envelope is there already. */
    boolean add(IncomingDocument document, Verdict verdict) {
        Map<String, Object> params = new HashMap<>(IncomingRows.params(document));
        params.put("verdict", verdict.overall().name());
        params.put("findings", findings.write(verdict));
        int added = jdbc.sql(IncomingRows.INSERT).params(params).update();
        if (added == 1) {
            addFiles(document);
        }
        return added == 1;
    }

    /** Keeps the document's next state; the task that its direction is follows. */
    void update(IncomingDocument document) {
        jdbc.sql(IncomingRows.UPDATE).params(IncomingRows.params(document)).update();
        IncomingState state = document.state();
        if (state == IncomingState.DIRECTED || state == IncomingState.REGISTERED) {
            keepInvolved(document);
        }
        tasks.follow(document);
    }

    /** The document, its row locked until the transaction ends. */
    IncomingDocument locked(IncomingId id) {
        return find(id, " FOR UPDATE").orElseThrow(DocumentsException::notFound);
    }

    /** The document as it is now. */
    Optional<IncomingDocument> find(IncomingId id) {
        return find(id, "");
    }

    /** The verdict that was found when the document arrived. */
    Verdict verdict(IncomingId id) {
        return jdbc.sql("SELECT findings FROM documents.incoming WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(findings::read)
                .orElseThrow(DocumentsException::notFound);
    }

    /** The document that an envelope brought. */
    Optional<IncomingId> byEnvelope(EnvelopeId envelope) {
        return jdbc.sql("SELECT id FROM documents.incoming WHERE envelope_id = :envelope")
                .param("envelope", envelope.value())
                .query((row, number) -> new IncomingId(Columns.uuid(row, "id")))
                .optional();
    }

    /** Whoever works on what bears this identifier at the agency goes on when this transaction has ended. */
    void inTurn(AgencyId agency, String documentId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:document, 0))")
                .param("document", "incoming " + agency.value() + " " + documentId)
                .query()
                .listOfRows();
    }

    /** What this agency got from that one under the identifier: the document and its updates. */
    List<IncomingId> sentBy(AgencyId agency, AgencyCode sender, String documentId) {
        return jdbc.sql("SELECT id FROM documents.incoming WHERE agency_id = :agency AND document_id = :document"
                        + " AND sender_code = :sender ORDER BY arrived_at, id")
                .param("agency", agency.value())
                .param("document", documentId)
                .param("sender", sender.value())
                .query((row, number) -> new IncomingId(Columns.uuid(row, "id")))
                .list();
    }

    /** Whether this agency has the document, and none from that sender. */
    boolean sentByOthers(AgencyId agency, AgencyCode sender, String documentId) {
        return jdbc.sql("SELECT count(*) > 0 AND count(*) FILTER (WHERE sender_code = :sender) = 0"
                        + " FROM documents.incoming WHERE agency_id = :agency AND document_id = :document")
                .param("agency", agency.value())
                .param("document", documentId)
                .param("sender", sender.value())
                .query(Boolean.class)
                .single();
    }

    /** In one transaction, so that what belongs to the row is read over the same connection. */
    private Optional<IncomingDocument> find(IncomingId id, String lock) {
        return transactions.execute(status -> jdbc.sql("SELECT * FROM documents.incoming WHERE id = :id" + lock)
                .param("id", id.value())
                .query((row, number) -> IncomingRows.document(row, files(id), involved(id)))
                .optional());
    }

    private List<IncomingFile> files(IncomingId id) {
        return jdbc.sql("SELECT sha256, name, size FROM documents.incoming_file"
                        + " WHERE incoming_id = :id ORDER BY position")
                .param("id", id.value())
                .query(IncomingRows::file)
                .list();
    }

    private List<DirectionRows.Involved> involved(IncomingId id) {
        return jdbc.sql("SELECT unit_id, person_id, informed FROM documents.co_operation"
                        + " WHERE incoming_id = :id ORDER BY position")
                .param("id", id.value())
                .query(DirectionRows::involved)
                .list();
    }

    private void addFiles(IncomingDocument document) {
        int position = 0;
        for (IncomingFile file : document.files()) {
            jdbc.sql("INSERT INTO documents.incoming_file (incoming_id, position, agency_id, sha256, name, size)"
                            + " VALUES (:id, :position, :agency, :sha256, :name, :size)")
                    .param("id", document.id().value())
                    .param("position", position++)
                    .param("agency", document.agency().value())
                    .param("sha256", file.sha256().value())
                    .param("name", file.name())
                    .param("size", file.size())
                    .update();
        }
    }

    private void keepInvolved(IncomingDocument document) {
        jdbc.sql("DELETE FROM documents.co_operation WHERE incoming_id = :id")
                .param("id", document.id().value())
                .update();
        Direction direction = document.direction();
        if (direction == null) {
            return;
        }
        int position = 0;
        for (Assignee one : direction.coOperating()) {
            keep(document, position++, one, false);
        }
        for (Assignee one : direction.informed()) {
            keep(document, position++, one, true);
        }
    }

    private void keep(IncomingDocument document, int position, Assignee one, boolean informed) {
        jdbc.sql("INSERT INTO documents.co_operation (incoming_id, position, agency_id, unit_id, person_id, informed)"
                        + " VALUES (:id, :position, :agency, :unit, :person, :informed)")
                .param("id", document.id().value())
                .param("position", position)
                .param("agency", document.agency().value())
                .param("unit", one.unitOrNull())
                .param("person", one.personOrNull())
                .param("informed", informed)
                .update();
    }
}
