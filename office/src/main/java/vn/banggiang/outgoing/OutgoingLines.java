package vn.banggiang.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentNumber;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.layout.DocumentType;

/** Rows of outgoing documents as lines of a list; people and units are looked up once each. */
@Component
class OutgoingLines {

    /** Of what it answers, while that waits for it. */
    static final String DEADLINE = "(SELECT i.deadline FROM documents.incoming i WHERE i.id = d.reply_to"
            + " AND d.state <> 'ISSUED' AND i.state IN ('DIRECTED', 'IN_HANDLING'))";

    static final String COLUMNS = "SELECT d.id, d.state, d.changed_at, d.number, d.notation, d.issue_date, d.type,"
            + " d.trich_yeu, d.signer_name, d.urgency, d.urgency_rank, d.drafter, d.unit_id, d.signed_at,"
            + " cardinality(d.recipients) AS recipients, CASE WHEN d.state = 'RETURNED' THEN"
            + " (SELECT p.words FROM documents.path_line p WHERE p.document_id = d.id AND p.act = 'RETURNED'"
            + " ORDER BY p.id DESC LIMIT 1) END AS returned, " + DEADLINE + " AS deadline"
            + " FROM documents.outgoing d WHERE ";

    private final Directory directory;

    OutgoingLines(Directory directory) {
        this.directory = directory;
    }

    /** The lines with the names of who writes them. */
    List<OutgoingLine> named(List<Unnamed> lines) {
        Map<PersonId, Person> people =
                directory.people(lines.stream().map(Unnamed::drafter).collect(Collectors.toSet()));
        Map<UnitId, String> units = new HashMap<>();
        return lines.stream()
                .map(one -> one.line()
                        .by(
                                Optional.ofNullable(people.get(one.drafter()))
                                        .map(Person::fullName)
                                        .orElse(""),
                                units.computeIfAbsent(
                                        one.unit(), id -> directory.unit(id).name())))
                .toList();
    }

    /** A row; while rows are read nothing else is asked, which would need a second connection. */
    static Unnamed read(ResultSet row, int rowNumber) throws SQLException {
        return new Unnamed(
                line(row), new PersonId(Columns.uuid(row, "drafter")), new UnitId(Columns.uuid(row, "unit_id")));
    }

    private static OutgoingLine line(ResultSet row) throws SQLException {
        Integer number = Columns.intOrNull(row, "number");
        String notation = row.getString("notation");
        return new OutgoingLine(
                new OutgoingId(Columns.uuid(row, "id")),
                OutgoingState.valueOf(row.getString("state")),
                Columns.instant(row, "changed_at"),
                number,
                number == null ? notation : DocumentNumber.of(number) + "/" + notation,
                Columns.dateOrNull(row, "issue_date"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("trich_yeu"),
                row.getString("signer_name"),
                Urgency.valueOf(row.getString("urgency")),
                "",
                "",
                Objects.requireNonNullElse(row.getString("returned"), ""),
                Columns.instantOrNull(row, "signed_at"),
                row.getInt("recipients"),
                Columns.dateOrNull(row, "deadline"),
                DeliverySummary.NONE);
    }

    /** A line without the names of who writes it. */
    record Unnamed(OutgoingLine line, PersonId drafter, UnitId unit) {

        OutgoingId id() {
            return line.id();
        }
    }
}
