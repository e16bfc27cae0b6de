package vn.banggiang.applicants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;

/** Forgets what was revoked when its time is over; how long that is stands in {@code applicants.term}, as of a day. */
@Component
class Retention {

    private final JdbcClient jdbc;
    private final LockerStore papers;
    private final Clock clock;

    Retention(JdbcClient jdbc, LockerStore papers, Clock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.clock = clock;
    }

    /** How many papers there were. */
    int forget() {
        LocalDate today = VietnamTime.today(clock);
        int days = jdbc.sql("SELECT days FROM applicants.term WHERE kind = 'REVOKED_PAPER' AND from_day <= ?"
                        + " ORDER BY from_day DESC LIMIT 1")
                .param(today)
                .query(Integer.class)
                .single();
        Instant before = VietnamTime.start(today.minusDays(days));
        return papers.forget(before);
    }
}
