package vn.banggiang.queues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Where queues and their numbers are kept. */
@Component
class TicketStore {

    private static final int SHOWN = 8;

    private final JdbcClient jdbc;

    TicketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is open already. */
    boolean open(AgencyId agency, LocalDate day, PersonId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO queues.queue (agency_id, day, opened_by, opened_at) VALUES (:agency, :day, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("agency", agency.value())
                        .param("day", day)
                        .param("by", by.value())
                        .param("now", Columns.time(now))
                        .update()
                == 1;
    }

    /** Whoever draws or calls in this queue waits until the transaction ends. */
    void lock(AgencyId agency, LocalDate day) {
        jdbc.sql("SELECT last FROM queues.queue WHERE agency_id = :agency AND day = :day FOR UPDATE")
                .param("agency", agency.value())
                .param("day", day)
                .query(Integer.class)
                .optional();
    }

    /** The number after the last one; empty where the queue is not open. */
    Optional<Integer> next(AgencyId agency, LocalDate day) {
        return jdbc.sql(
                        "UPDATE queues.queue SET last = last + 1 WHERE agency_id = :agency AND day = :day RETURNING last")
                .param("agency", agency.value())
                .param("day", day)
                .query(Integer.class)
                .optional();
    }

    void add(TicketId id, AgencyId agency, LocalDate day, int number, Instant now) {
        jdbc.sql("""
                INSERT INTO queues.ticket (id, agency_id, day, number, state, drawn_at)
                VALUES (:id, :agency, :day, :number, 'WAITING', :now)
                """)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("day", day)
                .param("number", number)
                .param("now", Columns.time(now))
                .update();
    }

    Optional<Ticket> find(TicketId id) {
        return jdbc.sql("SELECT * FROM queues.ticket WHERE id = :id")
                .param("id", id.value())
                .query(TicketStore::ticket)
                .optional();
    }

    Optional<Ticket> at(AgencyId agency, LocalDate day, Desk desk) {
        return jdbc.sql("SELECT * FROM queues.ticket WHERE agency_id = :agency AND day = :day AND desk = :desk"
                        + " AND state = 'CALLED'")
                .param("agency", agency.value())
                .param("day", day)
                .param("desk", desk.name())
                .query(TicketStore::ticket)
                .optional();
    }

    /** Gives the next one to a desk: what was sent on to it first, then the lowest number. */
    Optional<Ticket> call(AgencyId agency, LocalDate day, Desk desk, PersonId by, Instant now) {
        return jdbc.sql("""
                        UPDATE queues.ticket SET state = 'CALLED', desk = :desk, called_at = coalesce(called_at, :now),
                            called_by = :by, calls = calls + 1, shown_at = :now
                         WHERE id = (SELECT id FROM queues.ticket
                                      WHERE agency_id = :agency AND day = :day AND state = 'WAITING' AND desk IN ('', :desk)
                                      ORDER BY desk DESC, number LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .param("desk", desk.name())
                .param("by", by.value())
                .param("now", Columns.time(now))
                .query(TicketStore::ticket)
                .optional();
    }

    void again(TicketId id, Instant now) {
        jdbc.sql("UPDATE queues.ticket SET calls = calls + 1, shown_at = :now WHERE id = :id AND state = 'CALLED'")
                .param("id", id.value())
                .param("now", Columns.time(now))
                .update();
    }

    void end(TicketId id, Ticket.State end, Instant now) {
        jdbc.sql("UPDATE queues.ticket SET state = :state, ended_at = :now WHERE id = :id AND state = 'CALLED'")
                .param("id", id.value())
                .param("state", end.name())
                .param("now", Columns.time(now))
                .update();
    }

    void sendOn(TicketId id, Desk desk) {
        jdbc.sql("UPDATE queues.ticket SET state = 'WAITING', desk = :desk WHERE id = :id AND state = 'CALLED'")
                .param("id", id.value())
                .param("desk", desk.name())
                .update();
    }

    QueueBoard board(AgencyId agency, LocalDate day) {
        var called = jdbc.sql(
                        "SELECT * FROM queues.ticket WHERE agency_id = :agency AND day = :day AND state = 'CALLED'"
                                + " ORDER BY shown_at DESC, number LIMIT :most")
                .param("agency", agency.value())
                .param("day", day)
                .param("most", SHOWN)
                .query(TicketStore::ticket)
                .list();
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM queues.queue WHERE agency_id = :agency AND day = :day) AS open,
                               count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                               coalesce(percentile_disc(0.5) WITHIN GROUP (
                                   ORDER BY extract(epoch FROM called_at - drawn_at)) / 60, -1) AS minutes
                          FROM queues.ticket WHERE agency_id = :agency AND day = :day
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) -> new QueueBoard(row.getBoolean("open"), called, row.getInt("waiting"), (int)
                        Math.floor(row.getDouble("minutes"))))
                .single();
    }

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                new TicketId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                Columns.date(row, "day"),
                row.getInt("number"),
                Ticket.State.valueOf(row.getString("state")),
                Columns.instant(row, "drawn_at"),
                row.getString("desk"),
                Columns.instantOrNull(row, "called_at"),
                row.getInt("calls"));
    }
}
