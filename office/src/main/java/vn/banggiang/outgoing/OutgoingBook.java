package vn.banggiang.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentNumber;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.RegisterBook;
import vn.banggiang.documents.register.RegisterColumn;
import vn.banggiang.documents.register.RegisterKey;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.documents.register.RegisterWords;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.tables.Cell;

/** Sổ đăng ký văn bản đi (Decree 30/2020, annex IV, I). */
@Component
class OutgoingBook implements RegisterBook {

    /** Of a document to every commune the others are counted: its page names them all. */
    private static final int MOST_NAMED = 10;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final RegisterWords words;

    OutgoingBook(JdbcClient jdbc, Directory directory, RegisterWords words) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.OUTGOING;
    }

    @Override
    public DocumentRef.Direction direction() {
        return DocumentRef.Direction.OUTGOING;
    }

    @Override
    public List<RegisterColumn> columns() {
        return List.of(
                RegisterColumn.CODE,
                RegisterColumn.ISSUED_ON,
                RegisterColumn.SUBJECT,
                RegisterColumn.SIGNER,
                RegisterColumn.RECIPIENTS,
                RegisterColumn.KEEPER,
                RegisterColumn.COPIES,
                RegisterColumn.PASSED_ON,
                RegisterColumn.RECEIPT,
                RegisterColumn.NOTES);
    }

    @Override
    public List<BookLine> lines(RegisterKey register, int after, int most) {
        List<Entry> entries = jdbc.sql("""
                        SELECT d.id, d.number, d.notation, d.issue_date, d.type, d.trich_yeu, d.signer_name,
                            d.recipients[1 : :named] AS first_recipients, d.other_recipients,
                            cardinality(d.recipients) AS recipients, d.unit_id, d.issued_at, d.urgency,
                            (SELECT count(DISTINCT t.recipient) FROM documents.delivery t
                                JOIN documents.delivery_status s ON s.envelope_id = t.envelope_id
                                WHERE t.document_id = d.id AND s.code = :accepted) AS accepted
                        FROM documents.outgoing d
                        WHERE d.agency_id = :agency AND d.number_year = :year AND d.number > :after
                        ORDER BY d.number LIMIT :most
                        """)
                .param("named", MOST_NAMED)
                .param("accepted", StatusCode.ACCEPTED.code())
                .param("agency", register.agency().value())
                .param("year", register.year())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> Entry.of(row))
                .list();
        Map<UUID, String> units = words.names(entries.stream().map(Entry::unit));
        Map<AgencyId, Agency> agencies = directory.agencies(entries.stream()
                .flatMap(entry -> entry.firstRecipients.stream())
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, units, agencies)).toList();
    }

    private BookLine line(Entry entry, Map<UUID, String> units, Map<AgencyId, Agency> agencies) {
        return new BookLine(
                entry.number,
                entry.issuedOn,
                entry.id.ref(),
                List.of(
                        Cell.of(Notation.code(DocumentNumber.of(entry.number).value(), entry.notation)),
                        Cell.of(entry.issuedOn),
                        Cell.of(entry.subject),
                        Cell.of(entry.signer),
                        Cell.of(recipients(entry, agencies)),
                        Cell.of(units.get(entry.unit)),
                        Cell.of(entry.all()),
                        Cell.of(entry.issuedAt == null ? null : VietnamTime.day(entry.issuedAt)),
                        Cell.of(receipt(entry)),
                        Cell.of(notes(entry))));
    }

    private String recipients(Entry entry, Map<AgencyId, Agency> agencies) {
        List<String> names = Stream.concat(
                        entry.firstRecipients.stream()
                                .map(agencies::get)
                                .filter(Objects::nonNull)
                                .map(Agency::name),
                        entry.otherRecipients.stream())
                .limit(MOST_NAMED)
                .toList();
        String named = String.join("; ", names);
        int others = entry.all() - names.size();
        return others == 0 ? named : words.text("documents.register.and-others", named, others);
    }

    /** How many agencies have it in their registers, instead of signatures on paper. */
    private String receipt(Entry entry) {
        return entry.recipients == 0 || entry.issuedAt == null
                ? ""
                : words.text("documents.register.accepted", entry.accepted, entry.recipients);
    }

    private String notes(Entry entry) {
        return words.notes(
                entry.urgency,
                entry.issuedAt == null ? Stream.of(words.text("documents.register.unsealed")) : Stream.of());
    }

    private record Entry(
            OutgoingId id,
            int number,
            String notation,
            LocalDate issuedOn,
            String subject,
            String signer,
            List<AgencyId> firstRecipients,
            List<String> otherRecipients,
            int recipients,
            UUID unit,
            @Nullable Instant issuedAt,
            Urgency urgency,
            int accepted) {

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    new OutgoingId(Columns.uuid(row, "id")),
                    row.getInt("number"),
                    row.getString("notation"),
                    Columns.date(row, "issue_date"),
                    RegisterWords.subject(
                            DocumentType.valueOf(row.getString("type")).vietnamese(), row.getString("trich_yeu")),
                    row.getString("signer_name"),
                    Columns.uuids(row, "first_recipients").stream()
                            .map(AgencyId::new)
                            .toList(),
                    Columns.texts(row, "other_recipients"),
                    row.getInt("recipients"),
                    Columns.uuid(row, "unit_id"),
                    Columns.instantOrNull(row, "issued_at"),
                    Urgency.valueOf(row.getString("urgency")),
                    row.getInt("accepted"));
        }

        int all() {
            return recipients + otherRecipients.size();
        }
    }
}
