package vn.banggiang.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
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
     * after the lock is held, so that a higher number never bears an earlier day.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisterLine next(AgencyId agency, RegisterKind kind) {
        var key = new RegisterKey(agency, kind, today().getYear());
        int number = count(key);
        LocalDate day = today();
        boolean yearTurned = day.getYear() != key.year();
        return new RegisterLine(key, number, yearTurned ? LocalDate.of(key.year(), Month.DECEMBER, 31) : day);
    }

    private int count(RegisterKey key) {
        return jdbc.sql("""
                        INSERT INTO documents.register AS r (agency_id, kind, year, last_number)
                        VALUES (:agency, :kind, :year, 1)
                        ON CONFLICT (agency_id, kind, year) DO UPDATE SET last_number = r.last_number + 1
                        RETURNING last_number
                        """)
                .param("agency", key.agency().value())
                .param("kind", key.kind().name())
                .param("year", key.year())
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
