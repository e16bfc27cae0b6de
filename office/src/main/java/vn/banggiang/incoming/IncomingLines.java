package vn.banggiang.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Unit;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.Urgency;
import vn.banggiang.signatures.Verdict;

/** Rows of incoming documents as lines of a list; people and units are looked up once each. */
@Component
class IncomingLines {

    static final String COLUMNS = "SELECT d.id, d.state, d.arrived_at, d.arrival_number, d.arrived_on, d.issuer,"
            + " d.number, d.notation, d.issued_on, d.type, d.trich_yeu, d.urgency, d.urgency_rank, d.deadline, d.envelope_id, d.verdict,"
            + " d.recalled_at, d.lead_unit, d.lead_person, coalesce(d.handler, d.assigned_to, d.lead_person) AS handled_by"
            + " FROM documents.incoming d WHERE ";

    private final Directory directory;

    IncomingLines(Directory directory) {
        this.directory = directory;
    }

    /** The lines with the names of who leads and who handles. */
    List<IncomingLine> named(List<Unnamed> lines) {
        Map<UnitId, Unit> units = directory.units(
                lines.stream().flatMap(one -> Stream.ofNullable(one.unit())).collect(Collectors.toSet()));
        Map<PersonId, Person> people =
                directory.people(lines.stream().flatMap(Unnamed::people).collect(Collectors.toSet()));
        return lines.stream()
                .map(one -> one.line()
                        .inHands(
                                one.unit() == null
                                        ? name(people, one.leader())
                                        : Optional.ofNullable(units.get(one.unit()))
                                                .map(Unit::name)
                                                .orElse(""),
                                name(people, one.handler())))
                .toList();
    }

    private static String name(Map<PersonId, Person> people, @Nullable PersonId person) {
        return person == null || !people.containsKey(person)
                ? ""
                : Objects.requireNonNull(people.get(person)).fullName();
    }

    /** A row; while rows are read nothing else is asked, which would need a second connection. */
    static Unnamed read(ResultSet row, int rowNumber) throws SQLException {
        return new Unnamed(
                line(row),
                Optional.ofNullable(Columns.uuidOrNull(row, "lead_unit"))
                        .map(UnitId::new)
                        .orElse(null),
                person(row, "lead_person"),
                person(row, "handled_by"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(Columns.uuidOrNull(row, column))
                .map(PersonId::new)
                .orElse(null);
    }

    private static IncomingLine line(ResultSet row) throws SQLException {
        String digits = text(row, "number");
        String notation = text(row, "notation");
        return new IncomingLine(
                new IncomingId(Columns.uuid(row, "id")),
                IncomingState.valueOf(row.getString("state")),
                Columns.instant(row, "arrived_at"),
                Columns.intOrNull(row, "arrival_number"),
                date(row, "arrived_on"),
                text(row, "issuer"),
                notation.isEmpty() ? digits : Notation.code(digits, notation),
                date(row, "issued_on"),
                text(row, "type"),
                text(row, "trich_yeu"),
                Urgency.valueOf(row.getString("urgency")),
                date(row, "deadline"),
                "",
                "",
                Columns.uuidOrNull(row, "envelope_id") != null,
                Verdict.Overall.valueOf(row.getString("verdict")),
                Columns.instantOrNull(row, "recalled_at"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return Columns.dateOrNull(row, column);
    }

    /**
     * A line without names.
     *
     * @param unit that leads; null where a person does, or nobody yet
     * @param leader the person who leads; null where a unit does, or nobody yet
     * @param handler who works on it, or is to; null where nobody is named
     */
    record Unnamed(
            IncomingLine line,
            @Nullable UnitId unit,
            @Nullable PersonId leader,
            @Nullable PersonId handler) {

        Stream<PersonId> people() {
            return Stream.of(leader, handler).flatMap(Stream::ofNullable);
        }
    }
}
