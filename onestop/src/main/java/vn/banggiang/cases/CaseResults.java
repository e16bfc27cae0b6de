package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.shell.Language;

/** Results are documents like all others: drafted, reviewed, signed, numbered and sealed where documents are. */
@Service
public class CaseResults {

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final Passages passages;
    private final CaseRights rights;
    private final CaseHistory history;
    private final OutgoingDocuments outgoing;
    private final IssuedDocuments documents;
    private final TransactionOperations transactions;
    private final MessageSource messages;
    private final Clock clock;

    CaseResults(
            JdbcClient jdbc,
            CaseStore store,
            Passages passages,
            CaseRights rights,
            CaseHistory history,
            OutgoingDocuments outgoing,
            IssuedDocuments documents,
            TransactionOperations transactions,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.passages = passages;
        this.rights = rights;
        this.history = history;
        this.outgoing = outgoing;
        this.documents = documents;
        this.transactions = transactions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Drafts the result; by whose turn it is.
     *
     * @param document chosen by the client: the same twice is one draft
     */
    public void draft(Actor drafter, CaseId id, OutgoingId document, ResultWords words) {
        Case one = store.find(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(drafter, one);
        requireTurn(drafter, one);
        // The draft first: without the line below it is a draft like any other, and the same order makes the line.
        String recipient = messages.getMessage("cases.recipient", new Object[] {one.code()}, Language.VI.locale());
        outgoing.draft(drafter, document, Drafting.of(words.content(recipient)));
        transactions.executeWithoutResult(status -> link(drafter, id, document));
    }

    /** The newest first. */
    public List<CaseResult> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.result WHERE dossier_id = :id ORDER BY drafted_at DESC, document_id")
                .param("id", id.value())
                .query(CaseResults::result)
                .list();
    }

    /** The one that was issued. */
    public Optional<CaseResult> issued(CaseId id) {
        return of(id).stream().filter(result -> result.issuedAt() != null).findFirst();
    }

    /** Who signed the one that was issued. */
    public Optional<String> signer(List<CaseResult> all) {
        return all.stream()
                .filter(result -> result.issuedAt() != null)
                .flatMap(result -> documents.with(result.document()).stream())
                .map(IssuedDocuments.Issue::signer)
                .findFirst();
    }

    /** The case whose result this document is, if it is one and the case has none that was issued: the first one counts. */
    Optional<CaseId> noteIssued(OutgoingId document) {
        return jdbc.sql("""
                        UPDATE cases.result r SET issued_at = :now
                         WHERE document_id = :document AND issued_at IS NULL AND NOT EXISTS (SELECT FROM cases.result i
                               WHERE i.dossier_id = r.dossier_id AND i.issued_at IS NOT NULL)
                        RETURNING dossier_id
                        """)
                .param("now", Columns.time(clock.instant()))
                .param("document", document.value())
                .query((row, number) -> new CaseId(Columns.uuid(row, "dossier_id")))
                .optional();
    }

    void requireIssued(CaseId id) {
        if (issued(id).isEmpty()) {
            throw CasesException.conflict("cases.no-result-yet");
        }
    }

    private void requireTurn(Actor drafter, Case one) {
        Passage passage = passages.open(one.id())
                .filter(open -> one.state() == CaseState.IN_PROGRESS)
                .orElseThrow(() -> CasesException.conflict("cases.wrong-state"));
        rights.requireTurn(drafter, passage);
    }

    private void link(Actor drafter, CaseId id, OutgoingId document) {
        // As it is now: somebody may have moved it, or drafted another result, while this one was written.
        Case one = store.locked(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        requireTurn(drafter, one);
        int added = jdbc.sql("""
                        INSERT INTO cases.result (dossier_id, document_id, agency_id, drafted_by, drafted_at)
                        VALUES (:id, :document, :agency, :by, :now) ON CONFLICT DO NOTHING
                        """)
                .param("id", one.id().value())
                .param("document", document.value())
                .param("agency", one.agencies().responsible().value())
                .param("by", drafter.person().value())
                .param("now", Columns.time(clock.instant()))
                .update();
        if (added == 1) {
            history.note(one, drafter, CaseAct.RESULT_DRAFTED, "", clock.instant());
        }
    }

    private static CaseResult result(ResultSet row, int number) throws SQLException {
        return new CaseResult(
                new OutgoingId(Columns.uuid(row, "document_id")), Columns.instantOrNull(row, "issued_at"));
    }
}
