package vn.banggiang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Passwords that an administrator handed over: they serve for choosing another, for a few days, and for nothing else. */
@Component
public class TemporaryPasswords {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration valid;

    TemporaryPasswords(JdbcClient jdbc, Clock clock, @Value("${banggiang.given-password-valid}") Duration valid) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.valid = valid;
    }

    /** Whether this person has not chosen another yet. */
    public boolean isStillHeldBy(PersonId person) {
        return jdbc.sql("SELECT password_given FROM identity.account WHERE person_id = ?")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Until when one that was handed over then serves. */
    Instant until(Instant handed) {
        return handed.plus(valid);
    }

    /** Whether this person's was handed over too long ago. */
    boolean isLate(PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM identity.account WHERE person_id = ? AND password_given"
                        + " AND handed < ?)")
                .params(person.value(), Columns.time(clock.instant().minus(valid)))
                .query(Boolean.class)
                .single();
    }
}
