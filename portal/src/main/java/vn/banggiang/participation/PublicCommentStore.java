package vn.banggiang.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Where comments are kept, and apart from them who sent them. */
@Component
class PublicCommentStore {

    private final JdbcClient jdbc;

    PublicCommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one and who sent it; false when its id is there already. */
    boolean add(CommentId id, ConsultationId of, String words, boolean mayShow, boolean effort, Instant at, Asker by) {
        int added = jdbc.sql("""
                        INSERT INTO participation.comment (id, consultation_id, words, may_show, effort, sent_at, state)
                        VALUES (:id, :of, :words, :may_show, :effort, :at, 'RECEIVED') ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("of", of.value())
                .param("words", words)
                .param("may_show", mayShow)
                .param("effort", effort)
                .param("at", Columns.time(at))
                .update();
        if (added == 1) {
            jdbc.sql("""
                    INSERT INTO participation.commenter (comment_id, name, email, telephone, consented_at)
                    VALUES (:id, :name, :email, :telephone, :at)
                    """)
                    .param("id", id.value())
                    .param("name", by.name())
                    .param("email", by.email())
                    .param("telephone", by.telephone())
                    .param("at", Columns.time(at))
                    .update();
        }
        return added == 1;
    }

    void update(Comment comment, PersonId by) {
        jdbc.sql("""
                UPDATE participation.comment SET state = :state, public_words = :public_words, outcome = :outcome,
                    outcome_words = :outcome_words, decided_by = :by WHERE id = :id
                """)
                .param("id", comment.id().value())
                .param("state", comment.state().name())
                .param("public_words", comment.publicWords())
                .param(
                        "outcome",
                        comment.outcome() == null ? null : comment.outcome().name())
                .param("outcome_words", comment.outcomeWords())
                .param("by", by.value())
                .update();
    }

    /** Locked until the transaction ends; {@code participation.not-found} where there is none. */
    Comment locked(CommentId id) {
        return jdbc.sql("SELECT * FROM participation.comment WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(PublicCommentStore::comment)
                .optional()
                .orElseThrow(ParticipationException::notFound);
    }

    /** A page of those of a consultation: what nobody has read first, what a browser worked for before the rest. */
    List<Comment> of(ConsultationId consultation, int most, int before) {
        return jdbc.sql("SELECT * FROM participation.comment WHERE consultation_id = :of"
                        + " ORDER BY state <> 'RECEIVED', effort DESC, sent_at, id LIMIT :most OFFSET :before")
                .param("of", consultation.value())
                .param("most", most)
                .param("before", before)
                .query(PublicCommentStore::comment)
                .list();
    }

    /** Those that everybody reads. */
    List<Comment> shown(ConsultationId consultation, int most, int before) {
        return jdbc.sql("SELECT * FROM participation.comment WHERE consultation_id = :of AND state = 'TAKEN'"
                        + " AND public_words <> '' ORDER BY sent_at, id LIMIT :most OFFSET :before")
                .param("of", consultation.value())
                .param("most", most)
                .param("before", before)
                .query(PublicCommentStore::comment)
                .list();
    }

    CommentCounts counts(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT count(*) AS total, count(*) FILTER (WHERE state = 'RECEIVED') AS received,
                            count(*) FILTER (WHERE state = 'TAKEN') AS taken,
                            count(*) FILTER (WHERE state = 'TAKEN' AND public_words <> '') AS shown,
                            count(*) FILTER (WHERE state = 'TAKEN' AND outcome IS NULL) AS undecided
                          FROM participation.comment WHERE consultation_id = :of
                        """)
                .param("of", consultation.value())
                .query((row, number) -> new CommentCounts(
                        row.getInt("total"),
                        row.getInt("received"),
                        row.getInt("taken"),
                        row.getInt("shown"),
                        row.getInt("undecided")))
                .single();
    }

    /** Empty where it is no more known. */
    Optional<Asker> commenter(CommentId id) {
        return jdbc.sql("SELECT * FROM participation.commenter WHERE comment_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Asker(row.getString("name"), row.getString("email"), row.getString("telephone")))
                .optional();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Comment(
                new CommentId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                row.getString("words"),
                row.getBoolean("may_show"),
                row.getBoolean("effort"),
                Columns.instant(row, "sent_at"),
                Comment.State.valueOf(row.getString("state")),
                row.getString("public_words"),
                outcome == null ? null : Comment.Outcome.valueOf(outcome),
                row.getString("outcome_words"));
    }
}
