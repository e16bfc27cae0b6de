package vn.banggiang.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.richtext.RichText;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/** Where drafts that are open for comments are kept. */
@Component
class ConsultationStore {

    static final String CONSULTATIONS = "SELECT c.* FROM participation.consultation c";

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one; false when its id is there already. */
    boolean add(ConsultationId id, AgencyId agency, ConsultationText text, PersonId by, Instant at) {
        return with(jdbc.sql("""
                                        INSERT INTO participation.consultation (id, agency_id, title, body, regulation, from_day,
                                            until_day, written_by, written_at, accented, plain)
                                        VALUES (:id, :agency, :title, :body, :regulation, :from, :until, :by, :at, :accented, :plain)
                                        ON CONFLICT (id) DO NOTHING
                                        """), id, text)
                        .param("agency", agency.value())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    void change(ConsultationId id, ConsultationText text, PersonId by) {
        with(jdbc.sql("""
                                UPDATE participation.consultation SET title = :title, body = :body, regulation = :regulation,
                                    from_day = :from, until_day = :until, written_by = :by, accented = :accented, plain = :plain
                                 WHERE id = :id
                                """), id, text).param("by", by.value()).update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, ConsultationId id, ConsultationText text) {
        String searched = text.title() + " " + text.body().words();
        return statement
                .param("id", id.value())
                .param("title", text.title())
                .param("body", text.body().html())
                .param("regulation", text.regulation())
                .param("from", text.from())
                .param("until", text.until())
                .param("accented", Folding.accented(searched))
                .param("plain", Folding.fold(searched));
    }

    /** Its files become these. */
    void files(ConsultationId id, List<DraftFile> files) {
        jdbc.sql("DELETE FROM participation.consultation_file WHERE consultation_id = :id")
                .param("id", id.value())
                .update();
        for (DraftFile file : files) {
            jdbc.sql("""
                    INSERT INTO participation.consultation_file (consultation_id, position, name, sha256, size)
                    VALUES (:id, :position, :name, :sha256, :size)
                    """)
                    .param("id", id.value())
                    .param("position", file.position())
                    .param("name", file.name())
                    .param("sha256", file.sha256().value())
                    .param("size", file.size())
                    .update();
        }
    }

    void publish(ConsultationId id, PersonId by, Instant at) {
        jdbc.sql("UPDATE participation.consultation SET published_by = :by, published_at = :at WHERE id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    void answer(ConsultationId id, RichText answer, PersonId by) {
        jdbc.sql("UPDATE participation.consultation SET answer = :answer, answer_by = :by WHERE id = :id")
                .param("id", id.value())
                .param("answer", answer.html())
                .param("by", by.value())
                .update();
    }

    void answered(ConsultationId id, PersonId by, Instant at) {
        jdbc.sql("UPDATE participation.consultation SET answered_by = :by, answered_at = :at WHERE id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    Optional<Consultation> find(ConsultationId id) {
        return jdbc.sql(CONSULTATIONS + " WHERE c.id = :id")
                .param("id", id.value())
                .query(ConsultationStore::consultation)
                .optional();
    }

    /** As {@link #find}, locked until the transaction ends; {@code participation.not-found} where there is none. */
    Consultation locked(ConsultationId id) {
        return jdbc.sql(CONSULTATIONS + " WHERE c.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(ConsultationStore::consultation)
                .optional()
                .orElseThrow(ParticipationException::notFound);
    }

    static Consultation consultation(ResultSet row, int number) throws SQLException {
        ConsultationId id = new ConsultationId(Columns.uuid(row, "id"));
        UUID answerBy = Columns.uuidOrNull(row, "answer_by");
        return new Consultation(
                id,
                row.getLong("number"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                new ConsultationText(
                        row.getString("title"),
                        RichText.stored(row.getString("body")),
                        row.getBoolean("regulation"),
                        Columns.date(row, "from_day"),
                        Columns.date(row, "until_day")),
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instantOrNull(row, "published_at"),
                RichText.stored(row.getString("answer")),
                answerBy == null ? null : new PersonId(answerBy),
                Columns.instantOrNull(row, "answered_at"));
    }

    List<DraftFile> files(ConsultationId id) {
        return jdbc.sql("SELECT * FROM participation.consultation_file WHERE consultation_id = :id ORDER BY position")
                .param("id", id.value())
                .query((row, number) -> new DraftFile(
                        row.getInt("position"),
                        row.getString("name"),
                        new Sha256(row.getString("sha256")),
                        row.getLong("size")))
                .list();
    }
}
