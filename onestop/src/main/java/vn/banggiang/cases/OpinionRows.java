package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;

/** Where is kept which agencies were asked and what they answered. */
@Component
class OpinionRows {

    private final JdbcClient jdbc;

    OpinionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were asked. */
    List<Consultation> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.consultation WHERE dossier_id = :id ORDER BY ordinal")
                .param("id", id.value())
                .query(OpinionRows::consultation)
                .list();
    }

    Optional<Consultation> find(CaseId id, int ordinal) {
        return jdbc.sql("SELECT * FROM cases.consultation WHERE dossier_id = :id AND ordinal = :ordinal")
                .param("id", id.value())
                .param("ordinal", ordinal)
                .query(OpinionRows::consultation)
                .optional();
    }

    /** Whether the agency was not asked at this passage before. */
    boolean add(CaseId id, int passage, AgencyId agency, Role role, String question, @Nullable PersonId by, Span span) {
        return jdbc.sql("""
                        INSERT INTO cases.consultation (dossier_id, ordinal, passage, agency_id, role, question, asked_by,
                            asked_at, due)
                        SELECT :id, coalesce(max(ordinal), 0) + 1, :passage, :agency, :role, :question, :by, :now, :due
                          FROM cases.consultation WHERE dossier_id = :id
                        ON CONFLICT (dossier_id, passage, agency_id) DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("passage", passage)
                        .param("agency", agency.value())
                        .param("role", role.name())
                        .param("question", question)
                        .param("by", by == null ? null : by.value())
                        .param("now", Columns.time(span.from()))
                        .param("due", Columns.time(span.due()))
                        .update()
                == 1;
    }

    /** Whether it waited until now. */
    boolean close(CaseId id, int ordinal, Consultation.Closing closing) {
        return jdbc.sql("""
                        UPDATE cases.consultation SET reply = :reply, replied_at = :at, replied_by = :by, words = :words,
                            document_id = :document
                         WHERE dossier_id = :id AND ordinal = :ordinal AND reply IS NULL
                        """)
                        .param("id", id.value())
                        .param("ordinal", ordinal)
                        .param("reply", closing.reply().name())
                        .param("at", Columns.time(closing.at()))
                        .param("by", closing.by() == null ? null : closing.by().value())
                        .param("words", closing.words())
                        .param(
                                "document",
                                closing.document() == null
                                        ? null
                                        : closing.document().value())
                        .update()
                == 1;
    }

    void takeBack(CaseId id, Instant now) {
        jdbc.sql(
                        "UPDATE cases.consultation SET reply = :reply, replied_at = :now WHERE dossier_id = :id AND reply IS NULL")
                .param("id", id.value())
                .param("reply", Reply.TAKEN_BACK.name())
                .param("now", Columns.time(now))
                .update();
    }

    static Consultation consultation(ResultSet row, int number) throws SQLException {
        UUID by = Columns.uuidOrNull(row, "asked_by");
        return new Consultation(
                new CaseId(Columns.uuid(row, "dossier_id")),
                row.getInt("ordinal"),
                row.getInt("passage"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                Role.valueOf(row.getString("role")),
                row.getString("question"),
                by == null ? null : new PersonId(by),
                Columns.instant(row, "asked_at"),
                Columns.instant(row, "due"),
                closing(row));
    }

    private static Consultation.@Nullable Closing closing(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "replied_at");
        if (at == null) {
            return null;
        }
        UUID by = Columns.uuidOrNull(row, "replied_by");
        UUID document = Columns.uuidOrNull(row, "document_id");
        return new Consultation.Closing(
                Reply.valueOf(row.getString("reply")),
                at,
                by == null ? null : new PersonId(by),
                row.getString("words"),
                document == null ? null : new OutgoingId(document));
    }

    /** From when until when. */
    record Span(Instant from, Instant due) {}
}
