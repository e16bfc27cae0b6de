package vn.banggiang.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.Actor;

/** An agency's payments for those who may see them: by day, and what is still open. */
@Service
public class DayBooks {

    private static final int MOST = 50;

    private static final String COLUMNS =
            "c.id, c.subject_id, c.agency_id, c.kind, c.purpose, c.amount, c.reference, c.asked_at";

    private final JdbcClient jdbc;
    private final PaymentRights rights;

    DayBooks(JdbcClient jdbc, PaymentRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** What was paid and paid back on a day in the reader's agency. */
    public DayBook of(Actor reader, LocalDate day) {
        require(reader);
        return new DayBook(
                day,
                jdbc.sql("SELECT " + COLUMNS + """
                        , e.id AS entry_id, e.kind AS entry_kind, e.amount AS entry_amount, e.known_as, e.entered_by,
                               e.entered_at, e.remark
                          FROM payments.entry e JOIN payments.charge c ON c.id = e.charge_id
                         WHERE e.agency_id = :agency AND e.entered_at >= :from AND e.entered_at < :to
                           AND e.kind <> 'WAIVER' ORDER BY e.entered_at, e.id
                        """)
                        .param("agency", reader.agency().value())
                        .param("from", Columns.time(VietnamTime.start(day)))
                        .param("to", Columns.time(VietnamTime.start(day.plusDays(1))))
                        .query(DayBooks::line)
                        .list());
    }

    /** What is still to be paid in the reader's agency, the newest 50; by its reference, where one is typed. */
    public List<ChargeLine> open(Actor reader, String reference) {
        require(reader);
        return jdbc.sql("SELECT " + COLUMNS + """
                        , s.open FROM payments.standing s JOIN payments.charge c ON c.id = s.charge_id
                         WHERE s.agency_id = :agency AND s.open > 0 AND (:reference = '' OR c.reference = :reference)
                         ORDER BY s.asked_at DESC, c.id LIMIT :most
                        """)
                .param("agency", reader.agency().value())
                .param("reference", reference.strip().toUpperCase(Locale.ROOT))
                .param("most", MOST)
                .query(DayBooks::charge)
                .list();
    }

    /** What is to be paid back in the reader's agency, the oldest 50. */
    public List<ChargeLine> toRefund(Actor reader) {
        require(reader);
        return jdbc.sql("SELECT " + COLUMNS + """
                        , s.open FROM payments.standing s JOIN payments.charge c ON c.id = s.charge_id
                         WHERE s.agency_id = :agency AND s.open < 0 ORDER BY s.asked_at, c.id LIMIT :most
                        """)
                .param("agency", reader.agency().value())
                .param("most", MOST)
                .query(DayBooks::charge)
                .list();
    }

    private void require(Actor reader) {
        if (!rights.maySee(reader, reader.agency())) {
            throw PaymentsException.forbidden("payments.only-officers");
        }
    }

    private static ChargeLine charge(ResultSet row, int number) throws SQLException {
        return new ChargeLine(Ledger.charge(row, number), row.getLong("open"));
    }

    private static DayBook.Line line(ResultSet row, int number) throws SQLException {
        Charge charge = Ledger.charge(row, number);
        Entry entry = new Entry(
                Columns.uuid(row, "entry_id"),
                charge.id(),
                EntryKind.valueOf(row.getString("entry_kind")),
                row.getLong("entry_amount"),
                row.getString("known_as"),
                Ledger.person(row),
                Columns.instant(row, "entered_at"),
                row.getString("remark"));
        return new DayBook.Line(entry, charge);
    }
}
