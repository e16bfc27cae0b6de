package vn.banggiang.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;

/** Gives numbers. A number and the document that bears it are committed together or not at all. */
@Component
public class Registers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Registers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number of this year's register, from 1, and the day that goes with it. The register's row stays locked
     * until the caller's transaction ends: the next caller waits, and a rollback gives the number back. The day is read
     * after the lock is held and is none before the last number's, so that a higher number never bears an earlier day,
     * also where the clock was set back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisterLine next(AgencyId agency, RegisterKind kind) {
        var key = new RegisterKey(agency, kind, today().getYear());
        Optional<LocalDate> last = lockedLastDay(key);
        LocalDate today = today();
        LocalDate day = today.getYear() == key.year() ? today : LocalDate.of(key.year(), Month.DECEMBER, 31);
        return count(key, last.filter(day::isBefore).orElse(day));
    }

    /** The registers in which the agency has given numbers, the latest first, with the last number of each. */
    public List<GivenNumbers> of(AgencyId agency) {
        return jdbc.sql("SELECT kind, year, last_number FROM documents.register WHERE agency_id = :agency"
                        + " ORDER BY year DESC, kind")
                .param("agency", agency.value())
                .query((row, number) -> new GivenNumbers(
                        new RegisterKey(agency, RegisterKind.valueOf(row.getString("kind")), row.getInt("year")),
                        row.getInt("last_number")))
                .list();
    }

    /** Waits for whoever takes a number of this register; empty where it has none yet. */
    private Optional<LocalDate> lockedLastDay(RegisterKey key) {
        return jdbc.sql("SELECT last_day FROM documents.register"
                        + " WHERE agency_id = :agency AND kind = :kind AND year = :year FOR UPDATE")
                .params(params(key))
                .query((row, number) -> Columns.date(row, "last_day"))
                .optional();
    }

    /** Of two who begin a register at once the second waits here: the later day is the last. */
    private RegisterLine count(RegisterKey key, LocalDate day) {
        return jdbc.sql("""
                        INSERT INTO documents.register AS r (agency_id, kind, year, last_number, last_day)
                        VALUES (:agency, :kind, :year, 1, :day)
                        ON CONFLICT (agency_id, kind, year) DO UPDATE
                        SET last_number = r.last_number + 1, last_day = greatest(r.last_day, excluded.last_day)
                        RETURNING last_number, last_day
                        """)
                .params(params(key))
                .param("day", day)
                .query((row, number) -> new RegisterLine(key, row.getInt("last_number"), Columns.date(row, "last_day")))
                .single();
    }

    private static Map<String, Object> params(RegisterKey key) {
        return Map.of("agency", key.agency().value(), "kind", key.kind().name(), "year", key.year());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
