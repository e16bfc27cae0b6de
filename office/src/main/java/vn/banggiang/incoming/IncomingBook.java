package vn.banggiang.incoming;

import static vn.banggiang.database.Columns.dateOrNull;
import static vn.banggiang.database.Columns.instantOrNull;
import static vn.banggiang.database.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.RegisterBook;
import vn.banggiang.documents.register.RegisterColumn;
import vn.banggiang.documents.register.RegisterKey;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.documents.register.RegisterWords;
import vn.banggiang.tables.Cell;

/** Sổ đăng ký văn bản đến (Decree 30/2020, annex IV, VI). */
@Component
class IncomingBook implements RegisterBook {

    private final JdbcClient jdbc;
    private final RegisterWords words;

    IncomingBook(JdbcClient jdbc, RegisterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.INCOMING;
    }

    @Override
    public DocumentRef.Direction direction() {
        return DocumentRef.Direction.INCOMING;
    }

    @Override
    public List<RegisterColumn> columns() {
        return List.of(
                RegisterColumn.ARRIVED_ON,
                RegisterColumn.ARRIVAL_NUMBER,
                RegisterColumn.AUTHOR,
                RegisterColumn.CODE,
                RegisterColumn.ISSUED_ON,
                RegisterColumn.SUBJECT,
                RegisterColumn.RECEIVER,
                RegisterColumn.PASSED_ON,
                RegisterColumn.RECEIPT,
                RegisterColumn.NOTES);
    }

    @Override
    public List<BookLine> lines(RegisterKey register, int after, int most) {
        List<Entry> entries = jdbc.sql("""
                        SELECT d.id, d.arrival_number, d.arrived_on, d.issuer, d.number, d.notation, d.issued_on, d.type,
                            d.trich_yeu, d.urgency, d.lead_unit, d.lead_person, d.directed_at, d.handler,
                            d.handling_since, d.recalled_at, d.state, d.refusal_reason,
                            ARRAY(SELECT coalesce(c.unit_id, c.person_id) FROM documents.co_operation c
                                WHERE c.incoming_id = d.id AND NOT c.informed ORDER BY c.position) AS co_operating
                        FROM documents.incoming d
                        WHERE d.agency_id = :agency AND d.arrival_year = :year AND d.arrival_number > :after
                        ORDER BY d.arrival_number LIMIT :most
                        """)
                .param("agency", register.agency().value())
                .param("year", register.year())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> Entry.of(row))
                .list();
        Map<UUID, String> names = words.names(entries.stream().flatMap(Entry::named));
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    private BookLine line(Entry entry, Map<UUID, String> names) {
        return new BookLine(
                entry.number,
                entry.arrivedOn,
                entry.id.ref(),
                List.of(
                        Cell.of(entry.arrivedOn),
                        Cell.of(entry.number),
                        Cell.of(entry.issuer),
                        Cell.of(entry.code),
                        Cell.of(entry.issuedOn),
                        Cell.of(entry.subject),
                        Cell.of(receiver(entry, names)),
                        Cell.of(day(entry.directedAt)),
                        Cell.of(receipt(entry, names)),
                        Cell.of(notes(entry))));
    }

    private String receiver(Entry entry, Map<UUID, String> names) {
        UUID lead = entry.leadUnit == null ? entry.leadPerson : entry.leadUnit;
        if (lead == null) {
            return "";
        }
        String leading = RegisterWords.named(List.of(lead), names);
        String others = RegisterWords.named(entry.coOperating, names);
        return others.isEmpty() ? leading : words.text("documents.register.with", leading, others);
    }

    /** Who took it up, and when, instead of a signature on paper. */
    private String receipt(Entry entry, Map<UUID, String> names) {
        return entry.handler == null || entry.handlingSince == null
                ? ""
                : words.text(
                        "documents.register.taken-up",
                        names.getOrDefault(entry.handler, ""),
                        RegisterWords.day(entry.handlingSince));
    }

    private String notes(Entry entry) {
        return words.notes(
                entry.urgency,
                Stream.concat(
                        Stream.ofNullable(entry.cancelled)
                                .map(reason -> words.text("documents.register.cancelled", reason)),
                        Stream.ofNullable(entry.recalledAt)
                                .map(at -> words.text("documents.register.recalled", RegisterWords.day(at)))));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : VietnamTime.day(at);
    }

    private record Entry(
            IncomingId id,
            int number,
            LocalDate arrivedOn,
            @Nullable String issuer,
            String code,
            @Nullable LocalDate issuedOn,
            String subject,
            Urgency urgency,
            @Nullable UUID leadUnit,
            @Nullable UUID leadPerson,
            List<UUID> coOperating,
            @Nullable Instant directedAt,
            @Nullable UUID handler,
            @Nullable Instant handlingSince,
            @Nullable Instant recalledAt,
            @Nullable String cancelled) {

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    new IncomingId(Columns.uuid(row, "id")),
                    row.getInt("arrival_number"),
                    Columns.date(row, "arrived_on"),
                    row.getString("issuer"),
                    code(text(row, "number"), text(row, "notation")),
                    dateOrNull(row, "issued_on"),
                    RegisterWords.subject(text(row, "type"), text(row, "trich_yeu")),
                    Urgency.valueOf(row.getString("urgency")),
                    uuidOrNull(row, "lead_unit"),
                    uuidOrNull(row, "lead_person"),
                    Columns.uuids(row, "co_operating"),
                    instantOrNull(row, "directed_at"),
                    uuidOrNull(row, "handler"),
                    instantOrNull(row, "handling_since"),
                    instantOrNull(row, "recalled_at"),
                    cancelled(row));
        }

        /** Why its line was cancelled; null where it stands. */
        private static @Nullable String cancelled(ResultSet row) throws SQLException {
            return row.getString("state").equals(IncomingState.CANCELLED.name()) ? text(row, "refusal_reason") : null;
        }

        private static String code(String number, String notation) {
            return notation.isEmpty() ? number : Notation.code(number, notation);
        }

        private static String text(ResultSet row, String column) throws SQLException {
            return Objects.requireNonNullElse(row.getString(column), "");
        }

        Stream<UUID> named() {
            return Stream.concat(
                    Stream.of(leadUnit, leadPerson, handler).flatMap(Stream::ofNullable), coOperating.stream());
        }
    }
}
