package vn.banggiang.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;

/** Writes what happens to documents: a line for the people who work with it, an entry for the journal. */
@Component
public class DocumentHistory {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Directory directory;
    private final Clock clock;

    DocumentHistory(JdbcClient jdbc, Journal journal, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Records an act in the transaction that does it.
     *
     * @param by null where the software acted by itself
     * @param words what was said with it; may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(DocumentRef document, AgencyId agency, HistoryAct act, @Nullable PersonId by, String words) {
        record(document, agency, act, by, words, Map.of());
    }

    /**
     * As {@link #record(DocumentRef, AgencyId, HistoryAct, PersonId, String)}.
     *
     * @param values what the journal keeps beside the words, such as values from before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            DocumentRef document,
            AgencyId agency,
            HistoryAct act,
            @Nullable PersonId by,
            String words,
            Map<String, String> values) {
        jdbc.sql("""
                        INSERT INTO documents.path_line (document_id, agency_id, at, person_id, act, words)
                        VALUES (:document, :agency, :at, :person, :act, :words)
                        """)
                .param("document", document.id())
                .param("agency", agency.value())
                .param("at", Columns.time(clock.instant()))
                .param("person", by == null ? null : by.value())
                .param("act", act.name())
                .param("words", words)
                .update();
        journal(document, agency, act, by, words, values);
    }

    /** Notes in the journal that somebody looked at the document or took its file. */
    @Transactional
    public void seen(DocumentRef document, AgencyId agency, PersonId by, String what) {
        journal(document, agency, HistoryAct.SEEN, by, what, Map.of());
    }

    /** The document's history, oldest first. */
    public List<HistoryLine> of(DocumentRef document) {
        List<Line> lines = jdbc.sql("SELECT at, person_id, act, words FROM documents.path_line"
                        + " WHERE document_id = :document ORDER BY id")
                .param("document", document.id())
                .query((row, number) -> new Line(
                        Columns.instant(row, "at"),
                        Columns.uuidOrNull(row, "person_id"),
                        HistoryAct.valueOf(row.getString("act")),
                        row.getString("words")))
                .list();
        Map<PersonId, Person> people = directory.people(persons(lines));
        return lines.stream()
                .map(line -> new HistoryLine(line.at, name(people, line.person), line.act, line.words))
                .toList();
    }

    private void journal(
            DocumentRef document,
            AgencyId agency,
            HistoryAct act,
            @Nullable PersonId by,
            String words,
            Map<String, String> values) {
        Map<String, String> told = new HashMap<>(values);
        if (!words.isEmpty()) {
            told.put("words", words);
        }
        journal.record(
                new JournalEntry(by == null ? null : by.value(), agency.value(), act.key(), document.subject(), told));
    }

    private static Set<PersonId> persons(List<Line> lines) {
        Set<PersonId> persons = new HashSet<>();
        for (Line line : lines) {
            if (line.person != null) {
                persons.add(new PersonId(line.person));
            }
        }
        return persons;
    }

    private static String name(Map<PersonId, Person> people, @Nullable UUID person) {
        Person known = person == null ? null : people.get(new PersonId(person));
        return known == null ? "" : known.fullName();
    }

    private record Line(Instant at, @Nullable UUID person, HistoryAct act, String words) {}
}
