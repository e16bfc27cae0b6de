package vn.banggiang.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Keeps what happened to questions, for those who handle them and in the journal; words of askers stand in neither. */
@Component
class QuestionTrail {

    private final JdbcClient jdbc;
    private final Journal journal;

    QuestionTrail(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    void note(QuestionId question, Happening happening) {
        jdbc.sql("""
                INSERT INTO participation.happening (question_id, at, act, person_id, agency_id, to_agency, to_person, words)
                VALUES (:question, :at, :act, :person, :agency, :to_agency, :to_person, :words)
                """)
                .param("question", question.value())
                .param("at", Columns.time(happening.at()))
                .param("act", happening.act().name())
                .param("person", value(happening.by()))
                .param("agency", happening.agency().value())
                .param("to_agency", value(happening.toAgency()))
                .param("to_person", value(happening.toPerson()))
                .param("words", happening.words())
                .update();
        journal.record(new JournalEntry(
                value(happening.by()),
                happening.agency().value(),
                "participation." + happening.act().tag(),
                "question:" + question,
                happening.words().isEmpty() ? Map.of() : Map.of("words", happening.words())));
    }

    List<Happening> of(QuestionId question) {
        return jdbc.sql("SELECT * FROM participation.happening WHERE question_id = :id ORDER BY id")
                .param("id", question.value())
                .query(QuestionTrail::happening)
                .list();
    }

    private static Happening happening(ResultSet row, int number) throws SQLException {
        UUID by = Columns.uuidOrNull(row, "person_id");
        UUID agency = Columns.uuidOrNull(row, "to_agency");
        UUID person = Columns.uuidOrNull(row, "to_person");
        return new Happening(
                Columns.instant(row, "at"),
                Happening.Act.valueOf(row.getString("act")),
                by == null ? null : new PersonId(by),
                new AgencyId(Columns.uuid(row, "agency_id")),
                agency == null ? null : new AgencyId(agency),
                person == null ? null : new PersonId(person),
                row.getString("words"));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable UUID value(@Nullable AgencyId agency) {
        return agency == null ? null : agency.value();
    }
}
