package vn.banggiang.applicants;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;

/** To which text about personal data somebody consented, and when (Decree 13/2023/NĐ-CP, article 11). */
@Component
class Consents {

    /** Of the text {@code applicants.consent} of the messages: whoever changes what it means changes this. */
    static final String VERSION = "2026-11-30";

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void give(ApplicantId applicant) {
        jdbc.sql(
                        "INSERT INTO applicants.consent (applicant_id, version, given_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(applicant.value(), VERSION, Columns.time(clock.instant()))
                .update();
    }

    /** The latest that was given. */
    Optional<Consent> of(ApplicantId applicant) {
        return jdbc.sql("SELECT version, given_at FROM applicants.consent WHERE applicant_id = ?"
                        + " ORDER BY given_at DESC LIMIT 1")
                .param(applicant.value())
                .query((row, number) -> new Consent(row.getString("version"), Columns.instant(row, "given_at")))
                .optional();
    }

    /** A consent as it was given. */
    record Consent(String version, Instant givenAt) {}
}
