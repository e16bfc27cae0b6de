package vn.banggiang.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** What is asked and what happened to it, as it was written down. */
@Component
class Ledger {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Ledger(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Asks, unless that charge is there already; whether it was not. */
    boolean ask(NewCharge asked, Instant at) {
        int added = jdbc.sql("""
                        INSERT INTO payments.charge (id, subject_id, agency_id, kind, purpose, amount, reference, asked_at)
                        VALUES (:id, :subject, :agency, :kind, :purpose, :amount, :reference, :at) ON CONFLICT DO NOTHING
                        """)
                .param("id", asked.id().value())
                .param("subject", asked.subject())
                .param("agency", asked.agency().value())
                .param("kind", asked.kind().name())
                .param("purpose", asked.purpose())
                .param("amount", asked.amount())
                .param("reference", Reference.random())
                .param("at", Columns.time(at))
                .update();
        if (added == 1) {
            stands(find(asked.id()).orElseThrow());
        }
        return added == 1;
    }

    private void stands(ChargeView view) {
        jdbc.sql("""
                        INSERT INTO payments.standing (charge_id, agency_id, asked_at, open)
                        VALUES (:charge, :agency, :at, :open) ON CONFLICT (charge_id) DO UPDATE SET open = excluded.open
                        """)
                .param("charge", view.charge().id().value())
                .param("agency", view.charge().asked().agency().value())
                .param("at", Columns.time(view.charge().askedAt()))
                .param("open", view.open())
                .update();
    }

    Optional<ChargeView> find(ChargeId id) {
        return jdbc.sql("SELECT * FROM payments.charge WHERE id = ?")
                .param(id.value())
                .query(Ledger::charge)
                .optional()
                .map(this::view);
    }

    /** Its row locked until the transaction ends: one after the other enters something. */
    Optional<ChargeView> locked(ChargeId id) {
        return jdbc.sql("SELECT * FROM payments.charge WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Ledger::charge)
                .optional()
                .map(this::view);
    }

    Optional<ChargeId> referred(String reference) {
        return jdbc.sql("SELECT id FROM payments.charge WHERE reference = ?")
                .param(reference)
                .query((row, number) -> new ChargeId(Columns.uuid(row, "id")))
                .optional();
    }

    List<ChargeView> of(UUID subject) {
        return jdbc
                .sql("SELECT * FROM payments.charge WHERE subject_id = ? ORDER BY asked_at, id")
                .param(subject)
                .query(Ledger::charge)
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    private ChargeView view(Charge charge) {
        return new ChargeView(
                charge,
                jdbc.sql("SELECT * FROM payments.entry WHERE charge_id = ? ORDER BY entered_at, id")
                        .param(charge.id().value())
                        .query(Ledger::entry)
                        .list());
    }

    /**
     * Writes a line and tells who waits for it when the charge is paid thereby. The same line again changes nothing.
     *
     * @param before how the locked charge stood
     * @throws PaymentsException {@code payments.transaction-known} when another line has this transaction
     */
    ChargeView add(ChargeView before, Entry entry) {
        int added = jdbc.sql("""
                        INSERT INTO payments.entry (id, charge_id, agency_id, kind, amount, known_as, entered_by,
                               entered_at, remark)
                        VALUES (:id, :charge, :agency, :kind, :amount, :knownAs, :by, :at, :remark)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", entry.id())
                .param("charge", entry.charge().value())
                .param("agency", before.charge().asked().agency().value())
                .param("kind", entry.kind().name())
                .param("amount", entry.amount())
                .param("knownAs", entry.transaction())
                .param("by", entry.by() == null ? null : entry.by().value())
                .param("at", Columns.time(entry.at()))
                .param("remark", entry.remark())
                .update();
        ChargeView after = find(entry.charge()).orElseThrow();
        if (added == 0 && before.entries().stream().noneMatch(line -> isSame(line, entry))) {
            throw PaymentsException.conflict("payments.transaction-known", entry.transaction());
        }
        stands(after);
        if (after.open() <= 0 && before.open() > 0) {
            events.publishEvent(
                    new ChargeSettled(entry.charge(), after.charge().asked().subject()));
        }
        return after;
    }

    private static boolean isSame(Entry line, Entry entry) {
        return line.kind() == entry.kind()
                && line.amount() == entry.amount()
                && (line.id().equals(entry.id()) || line.transaction().equals(entry.transaction()));
    }

    static Charge charge(ResultSet row, int number) throws SQLException {
        NewCharge asked = new NewCharge(
                new ChargeId(Columns.uuid(row, "id")),
                Columns.uuid(row, "subject_id"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                ChargeKind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                row.getLong("amount"));
        return new Charge(asked, row.getString("reference"), Columns.instant(row, "asked_at"));
    }

    static @Nullable PersonId person(ResultSet row) throws SQLException {
        UUID by = Columns.uuidOrNull(row, "entered_by");
        return by == null ? null : new PersonId(by);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Columns.uuid(row, "id"),
                new ChargeId(Columns.uuid(row, "charge_id")),
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                row.getString("known_as"),
                person(row),
                Columns.instant(row, "entered_at"),
                row.getString("remark"));
    }
}
