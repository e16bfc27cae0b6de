package vn.banggiang.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.richtext.RichText;
import vn.banggiang.words.Folding;

/** Where questions are kept, and apart from them who asked. */
@Component
class QuestionStore {

    /** A question and its answer; conditions go on {@code q}. */
    static final String QUESTIONS = """
            SELECT q.*, a.body, a.written_by, a.written_at FROM participation.question q
              LEFT JOIN participation.answer a ON a.question_id = q.id AND a.number = q.answer
            """;

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one and who asked; false when its id is there already. */
    boolean add(Question question, Asker asker, ReceiptCode receipt) {
        int added = jdbc.sql("""
                        INSERT INTO participation.question (id, asked_at_site, agency_id, passed, field, title, words,
                            asked_at, receipt_sha256, effort, state, due, search_text)
                        VALUES (:id, :agency, :agency, '{}', :field, :title, :words, :at, :receipt, :effort, :state, :due,
                            :search_text)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", question.id().value())
                .param("agency", question.agency().value())
                .param("field", question.field().name())
                .param("title", question.title())
                .param("words", question.words())
                .param("at", Columns.time(question.askedAt()))
                .param("receipt", receipt.digest())
                .param("effort", question.effort())
                .param("state", question.state().name())
                .param("due", question.due())
                .param("search_text", Folding.fold(question.title() + " " + question.words()))
                .update();
        if (added == 1) {
            add(question, asker);
        }
        return added == 1;
    }

    private void add(Question question, Asker asker) {
        jdbc.sql("""
                INSERT INTO participation.asker (question_id, name, email, telephone, consented_at)
                VALUES (:id, :name, :email, :telephone, :at)
                """)
                .param("id", question.id().value())
                .param("name", asker.name())
                .param("email", asker.email())
                .param("telephone", asker.telephone())
                .param("at", Columns.time(question.askedAt()))
                .update();
    }

    /** Keeps how it stands now. */
    void update(Question question) {
        Answer answer = question.answer();
        String searched = question.isOnLine() && answer != null
                ? question.publicTitle() + " " + question.publicWords() + " "
                        + answer.body().words()
                : "";
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", question.id().value());
        params.put("agency", question.agency().value());
        params.put("passed", question.passed().stream().map(AgencyId::value).toArray(UUID[]::new));
        params.put("field", question.field().name());
        params.put("state", question.state().name());
        params.put("openly", question.openly());
        params.put("public_title", question.publicTitle());
        params.put("public_words", question.publicWords());
        params.put("assignee", value(question.assignee()));
        params.put("due", question.due());
        params.put("answer", answer == null ? null : answer.number());
        params.put("answered_by", answer == null ? null : answer.writtenBy().value());
        params.put("approved_by", value(question.approvedBy()));
        params.put("ended_at", Columns.timeOrNull(question.endedAt()));
        params.put("reason", question.reason());
        params.put("accented", Folding.accented(searched));
        params.put("plain", Folding.plain(searched));
        jdbc.sql("""
                UPDATE participation.question SET agency_id = :agency, passed = :passed, field = :field, state = :state,
                    openly = :openly, public_title = :public_title, public_words = :public_words, assignee = :assignee,
                    due = :due, answer = :answer, answered_by = :answered_by, approved_by = :approved_by,
                    ended_at = :ended_at, reason = :reason, accented = :accented, plain = :plain
                 WHERE id = :id
                """).params(params).update();
    }

    void add(QuestionId question, Answer answer) {
        jdbc.sql("""
                INSERT INTO participation.answer (question_id, number, body, written_by, written_at)
                VALUES (:question, :number, :body, :by, :at)
                """)
                .param("question", question.value())
                .param("number", answer.number())
                .param("body", answer.body().html())
                .param("by", answer.writtenBy().value())
                .param("at", Columns.time(answer.writtenAt()))
                .update();
    }

    int answers(QuestionId question) {
        return jdbc.sql("SELECT count(*) FROM participation.answer WHERE question_id = :id")
                .param("id", question.value())
                .query(Integer.class)
                .single();
    }

    Optional<Question> find(QuestionId id) {
        return jdbc.sql(QUESTIONS + " WHERE q.id = :id")
                .param("id", id.value())
                .query(QuestionStore::question)
                .optional();
    }

    /** As {@link #find}, locked until the transaction ends; {@code participation.not-found} where there is none. */
    Question locked(QuestionId id) {
        return jdbc.sql(QUESTIONS + " WHERE q.id = :id FOR UPDATE OF q")
                .param("id", id.value())
                .query(QuestionStore::question)
                .optional()
                .orElseThrow(ParticipationException::notFound);
    }

    Optional<Question> of(ReceiptCode receipt) {
        return jdbc.sql(QUESTIONS + " WHERE q.receipt_sha256 = :receipt")
                .param("receipt", receipt.digest())
                .query(QuestionStore::question)
                .optional();
    }

    /** Empty where it is no more known. */
    Optional<Asker> asker(QuestionId id) {
        return jdbc.sql("SELECT * FROM participation.asker WHERE question_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Asker(row.getString("name"), row.getString("email"), row.getString("telephone")))
                .optional();
    }

    /** Deletes who asked, and the words in which somebody may have said more; what was published stays. */
    void forget(QuestionId id) {
        jdbc.sql("DELETE FROM participation.asker WHERE question_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                UPDATE participation.question SET title = CASE WHEN openly THEN public_title ELSE '' END,
                    words = CASE WHEN openly THEN public_words ELSE '' END,
                    search_text = CASE WHEN openly THEN plain ELSE '' END
                 WHERE id = :id
                """).param("id", id.value()).update();
    }

    static Question question(ResultSet row, int number) throws SQLException {
        UUID assignee = Columns.uuidOrNull(row, "assignee");
        UUID approver = Columns.uuidOrNull(row, "approved_by");
        return new Question(
                new QuestionId(Columns.uuid(row, "id")),
                row.getLong("number"),
                new AgencyId(Columns.uuid(row, "asked_at_site")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                Columns.uuids(row, "passed").stream().map(AgencyId::new).collect(Collectors.toSet()),
                QuestionField.valueOf(row.getString("field")),
                row.getString("title"),
                row.getString("words"),
                Columns.instant(row, "asked_at"),
                row.getBoolean("effort"),
                QuestionState.valueOf(row.getString("state")),
                row.getBoolean("openly"),
                row.getString("public_title"),
                row.getString("public_words"),
                assignee == null ? null : new PersonId(assignee),
                Columns.date(row, "due"),
                answer(row),
                approver == null ? null : new PersonId(approver),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("reason"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        Integer number = Columns.intOrNull(row, "answer");
        return number == null
                ? null
                : new Answer(
                        number,
                        RichText.stored(row.getString("body")),
                        new PersonId(Columns.uuid(row, "written_by")),
                        Columns.instant(row, "written_at"));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
