package vn.banggiang.nationalportal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.nationalportal.link.Submission;
import vn.banggiang.words.PlainText;

/** What came from the national portal: under which id it is a case here, whether that was said there, and what is wrong with it. */
@Component
class SubmissionStore {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int LONGEST_DOUBLING = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    SubmissionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One to work on now.
     *
     * @param id of its case, the same each time
     * @param refusal why an official said that it becomes none; null where nobody did
     */
    record Taken(CaseId id, @Nullable String refusal) {}

    /**
     * Takes one that the portal shows, the first time or again: empty where it is not its time, or another node has it.
     *
     * @param agency null where none is known
     */
    @Transactional
    Optional<Taken> take(Submission shown, @Nullable AgencyId agency) {
        Instant now = clock.instant();
        @Nullable UUID known = agency == null ? null : agency.value();
        return jdbc.sql("""
                        INSERT INTO nationalportal.arrival AS a (code, dossier_id, agency_id, procedure, seen_at, next_at, tries)
                        VALUES (:code, gen_random_uuid(), :agency, :procedure, :now, :lease, 1)
                        ON CONFLICT (code) DO UPDATE SET tries = a.tries + 1, next_at = :lease, confirmed_at = NULL,
                               agency_id = :agency
                         WHERE a.next_at <= :now OR a.confirmed_at <= :now - :again * interval '1 second'
                        RETURNING dossier_id, nullif(reason, '') AS refusal
                        """)
                .param("code", shown.code())
                .param("agency", known)
                .param("procedure", PlainText.line(shown.procedure()))
                .param("now", Columns.time(now))
                .param("lease", Columns.time(now.plus(LEASE)))
                .param("again", LEASE.toSeconds())
                .query((row, number) ->
                        new Taken(new CaseId(Columns.uuid(row, "dossier_id")), row.getString("refusal")))
                .optional();
    }

    /** The portal heard what became of it. */
    @Transactional
    void confirmed(String code) {
        jdbc.sql("""
                UPDATE nationalportal.arrival SET confirmed_at = :now, next_at = NULL, fault = NULL, fault_args = '{}'
                 WHERE code = :code
                """)
                .param("now", Columns.time(clock.instant()))
                .param("code", code)
                .update();
    }

    /**
     * Tried again later, twice as late each time.
     *
     * @param fault why it could not be taken in, a message key; null where the portal was silent
     */
    @Transactional
    void later(String code, @Nullable String fault, List<String> args) {
        jdbc.sql("""
                UPDATE nationalportal.arrival SET fault = :fault, fault_args = :args,
                       next_at = :now + (:pause * interval '1 second') * 2 ^ least(tries - 1, :doublings)
                 WHERE code = :code
                """)
                .param("fault", fault)
                .param("args", args.toArray(String[]::new))
                .param("now", Columns.time(clock.instant()))
                .param("pause", FIRST_PAUSE.toSeconds())
                .param("doublings", LONGEST_DOUBLING)
                .param("code", code)
                .update();
    }

    /** Those that could not be taken in, the oldest first. */
    @Transactional(readOnly = true)
    List<StoppedSubmission> stopped(int most) {
        return jdbc.sql("""
                        SELECT * FROM nationalportal.arrival WHERE fault IS NOT NULL AND confirmed_at IS NULL
                         ORDER BY seen_at LIMIT :most
                        """).param("most", most).query(SubmissionStore::line).list();
    }

    /** Is tried at the next round; false where there is none such. */
    @Transactional
    boolean again(String code) {
        return jdbc.sql("""
                        UPDATE nationalportal.arrival SET next_at = :now, tries = 1
                         WHERE code = :code AND fault IS NOT NULL AND confirmed_at IS NULL
                        """)
                        .param("now", Columns.time(clock.instant()))
                        .param("code", code)
                        .update()
                > 0;
    }

    /** Becomes no case; false where there is none such that could not be taken in. */
    @Transactional
    boolean decline(String code, PersonId by, String reason) {
        return jdbc.sql("""
                        UPDATE nationalportal.arrival SET next_at = :now, tries = 1, refused_by = :by, reason = :reason
                         WHERE code = :code AND fault IS NOT NULL AND confirmed_at IS NULL AND refused_by IS NULL
                        """)
                        .param("now", Columns.time(clock.instant()))
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("code", code)
                        .update()
                > 0;
    }

    private static StoppedSubmission line(ResultSet row, int number) throws SQLException {
        UUID agency = Columns.uuidOrNull(row, "agency_id");
        return new StoppedSubmission(
                row.getString("code"),
                row.getString("procedure"),
                agency == null ? null : new AgencyId(agency),
                Columns.instant(row, "seen_at"),
                row.getString("fault"),
                Columns.texts(row, "fault_args"),
                row.getString("reason"));
    }
}
