package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Where it is kept what was proposed, and how that ended. */
@Component
class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Proposal proposal) {
        jdbc.sql("""
                INSERT INTO portal.proposal (id, article_id, draft, from_at, until_at, proposed_by, proposed_at, words)
                VALUES (:id, :article, :draft, :from, :until, :by, :at, '')
                """)
                .param("id", proposal.id().value())
                .param("article", proposal.article().value())
                .param("draft", proposal.draft())
                .param("from", Columns.timeOrNull(proposal.onLine().from()))
                .param("until", Columns.timeOrNull(proposal.onLine().until()))
                .param("by", proposal.proposedBy().value())
                .param("at", Columns.time(proposal.proposedAt()))
                .update();
    }

    void decide(ProposalId id, Outcome outcome, String words, PersonId by, Instant at) {
        jdbc.sql("""
                UPDATE portal.proposal SET outcome = :outcome, words = :words, decided_by = :by, decided_at = :at
                WHERE id = :id AND outcome IS NULL
                """)
                .param("id", id.value())
                .param("outcome", outcome.name())
                .param("words", words)
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql("SELECT * FROM portal.proposal WHERE id = :id")
                .param("id", id.value())
                .query(ProposalStore::proposal)
                .optional();
    }

    /** Of the article, the newest first; at most one of them waits. */
    List<Proposal> of(ArticleId article) {
        return jdbc.sql("SELECT * FROM portal.proposal WHERE article_id = :article ORDER BY proposed_at DESC, id")
                .param("article", article.value())
                .query(ProposalStore::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        UUID decidedBy = Columns.uuidOrNull(row, "decided_by");
        return new Proposal(
                new ProposalId(Columns.uuid(row, "id")),
                new ArticleId(Columns.uuid(row, "article_id")),
                row.getInt("draft"),
                new OnLine(Columns.instantOrNull(row, "from_at"), Columns.instantOrNull(row, "until_at")),
                new PersonId(Columns.uuid(row, "proposed_by")),
                Columns.instant(row, "proposed_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("words"),
                decidedBy == null ? null : new PersonId(decidedBy),
                Columns.instantOrNull(row, "decided_at"));
    }
}
