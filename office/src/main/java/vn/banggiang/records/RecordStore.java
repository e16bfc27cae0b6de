package vn.banggiang.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.words.Folding;

/** Where records are kept. */
@Component
class RecordStore {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    RecordStore(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Whoever works on the records of this document goes on when this transaction has ended. */
    void inTurn(DocumentRef document) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:document, 0))")
                .param("document", "records " + document.subject())
                .query()
                .listOfRows();
    }

    /** Opens a record under the agency's next number of the year; false when the id is there already. */
    boolean open(RecordId id, AgencyId agency, int year, String title, PersonId keeper, Instant since, Instant at) {
        int number = jdbc.sql("""
                        INSERT INTO records.catalogue AS c (agency_id, year, last_number) VALUES (:agency, :year, 1)
                        ON CONFLICT (agency_id, year) DO UPDATE SET last_number = c.last_number + 1
                        RETURNING last_number
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        int opened = jdbc.sql("""
                        INSERT INTO records.record (id, agency_id, year, number, title, keeper, kept_since,
                            opened_at, search_text)
                        VALUES (:id, :agency, :year, :number, :title, :keeper, :since, :at, :search_text)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("year", year)
                .param("number", number)
                .param("title", title)
                .param("keeper", keeper.value())
                .param("since", Columns.time(since))
                .param("at", Columns.time(at))
                .param("search_text", number + "/" + year + " " + Folding.fold(title))
                .update();
        if (opened == 0) {
            giveBack(agency, year);
        }
        return opened == 1;
    }

    /** The number just taken: nobody else can have taken the next one, its row is locked by this transaction. */
    private void giveBack(AgencyId agency, int year) {
        jdbc.sql("UPDATE records.catalogue SET last_number = last_number - 1"
                        + " WHERE agency_id = :agency AND year = :year")
                .param("agency", agency.value())
                .param("year", year)
                .update();
    }

    /** Gives an open record to who took the matter up last; false when it is theirs already, or somebody came later. */
    boolean handOver(RecordId id, PersonId keeper, Instant since) {
        return jdbc.sql("UPDATE records.record SET keeper = :keeper, kept_since = :since"
                                + " WHERE id = :id AND keeper <> :keeper AND kept_since < :since AND closed_at IS NULL")
                        .param("id", id.value())
                        .param("keeper", keeper.value())
                        .param("since", Columns.time(since))
                        .update()
                == 1;
    }

    /** Remembers which document answers which. */
    void keepAnswer(DocumentRef answered, AgencyId agency, DocumentRef answer, PersonId by) {
        jdbc.sql("INSERT INTO records.answer (answered, document_id, agency_id, filed_by)"
                        + " VALUES (:answered, :answer, :agency, :by) ON CONFLICT DO NOTHING")
                .param("answered", answered.id())
                .param("answer", answer.id())
                .param("agency", agency.value())
                .param("by", by.value())
                .update();
    }

    /** What was issued in answer to the document, as far as it is known. */
    List<Answer> answersTo(DocumentRef answered) {
        return jdbc.sql("SELECT document_id, filed_by FROM records.answer WHERE answered = :answered"
                        + " ORDER BY document_id")
                .param("answered", answered.id())
                .query((row, number) -> new Answer(
                        new DocumentRef(DocumentRef.Direction.OUTGOING, Columns.uuid(row, "document_id")),
                        new PersonId(Columns.uuid(row, "filed_by"))))
                .list();
    }

    /** An answer, and who wrote it. */
    record Answer(DocumentRef document, PersonId by) {}

    /** Adds the document behind the last one, the record being locked; false when it lies there already. */
    boolean add(RecordId id, AgencyId agency, DocumentRef document, Instant at) {
        return jdbc.sql("""
                                INSERT INTO records.filed (record_id, agency_id, ordinal, direction, document_id, filed_at)
                                SELECT :record, :agency, coalesce(max(ordinal), 0) + 1, :direction, :document, :at
                                FROM records.filed WHERE record_id = :record
                                ON CONFLICT (record_id, document_id) DO NOTHING
                                """)
                        .param("record", id.value())
                        .param("agency", agency.value())
                        .param("direction", document.direction().name())
                        .param("document", document.id())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    void close(RecordId id, Instant at) {
        jdbc.sql("UPDATE records.record SET closed_at = :at WHERE id = :id")
                .param("at", Columns.time(at))
                .param("id", id.value())
                .update();
    }

    Optional<HoSo> find(RecordId id) {
        return one(id, "");
    }

    /** As {@link #find}, the record locked until the transaction ends. */
    Optional<HoSo> locked(RecordId id) {
        return one(id, " FOR UPDATE");
    }

    /** The records in which the document lies, the oldest first. */
    List<HoSo> with(DocumentRef document) {
        return transactions.execute(
                status -> jdbc.sql("SELECT r.* FROM records.record r JOIN records.filed f ON f.record_id = r.id"
                                + " WHERE f.document_id = :document ORDER BY r.opened_at, r.id")
                        .param("document", document.id())
                        .query(this::record)
                        .list());
    }

    private Optional<HoSo> one(RecordId id, String lock) {
        return transactions.execute(status -> jdbc.sql("SELECT * FROM records.record WHERE id = :id" + lock)
                .param("id", id.value())
                .query(this::record)
                .optional());
    }

    /** Within a transaction, so that what lies in the record is read over the same connection. */
    private HoSo record(ResultSet row, int rowNumber) throws SQLException {
        var id = new RecordId(Columns.uuid(row, "id"));
        return new HoSo(
                id,
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("title"),
                new PersonId(Columns.uuid(row, "keeper")),
                Columns.instant(row, "opened_at"),
                Columns.instantOrNull(row, "closed_at"),
                filed(id));
    }

    private List<HoSo.Filed> filed(RecordId id) {
        return jdbc.sql("SELECT ordinal, direction, document_id, filed_at FROM records.filed"
                        + " WHERE record_id = :record ORDER BY ordinal")
                .param("record", id.value())
                .query((row, number) -> new HoSo.Filed(
                        row.getInt("ordinal"),
                        new DocumentRef(
                                DocumentRef.Direction.valueOf(row.getString("direction")),
                                Columns.uuid(row, "document_id")),
                        Columns.instant(row, "filed_at")))
                .list();
    }
}
