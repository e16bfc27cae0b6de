package vn.banggiang.nationalportal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.CaseProgressed;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;

/** What is to be told and how far it is with each case. Several nodes may work on them; on one case, one at a time. */
@Component
class NationalProgress {

    static final int MOST_TRIES = 14;

    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 8;
    private static final int AT_ONCE = 200;
    private static final String STANDS = "nationalportal.stands";

    private final JdbcClient jdbc;
    private final Clock clock;

    NationalProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A case to tell of.
     *
     * @param known whether the portal has it
     * @param last whether it is not tried again by itself
     */
    record Taken(CaseId id, String code, boolean known, boolean last) {}

    /** One thing to tell; its act is a message key. */
    record Untold(int ordinal, int status, AgencyId agency, String act, Instant at) {}

    /** Notes what happened; who gave the case up before tries again. */
    void add(CaseProgressed event, List<Integer> statuses) {
        for (int status : statuses) {
            progress(
                    event.id(),
                    event.ordinal(),
                    status,
                    event.agency(),
                    event.act().key(),
                    event.at());
        }
        wake(event.id(), event.code(), event.agency());
    }

    /** Notes where a case stands of which nothing was noted; false where something was. */
    @Transactional
    boolean enrol(Case one) {
        int fresh = jdbc.sql("""
                        INSERT INTO nationalportal.report (dossier_id, agency_id, code, next_at)
                        VALUES (:id, :agency, :code, :now) ON CONFLICT DO NOTHING
                        """)
                .param("id", one.id().value())
                .param("agency", one.agencies().responsible().value())
                .param("code", one.code().value())
                .param("now", Columns.time(clock.instant()))
                .update();
        if (fresh == 1) {
            AgencyId agency = one.agencies().responsible();
            progress(one.id(), 0, one.state().national(), agency, STANDS, one.submittedAt());
        }
        return fresh == 1;
    }

    private void progress(CaseId id, int ordinal, int status, AgencyId agency, String act, Instant at) {
        jdbc.sql("""
                INSERT INTO nationalportal.progress (dossier_id, ordinal, status, agency_id, act, at)
                VALUES (:id, :ordinal, :status, :agency, :act, :at)
                """)
                .param("id", id.value())
                .param("ordinal", ordinal)
                .param("status", status)
                .param("agency", agency.value())
                .param("act", act)
                .param("at", Columns.time(at))
                .update();
    }

    private void wake(CaseId id, String code, AgencyId agency) {
        jdbc.sql("""
                INSERT INTO nationalportal.report (dossier_id, agency_id, code, next_at) VALUES (:id, :agency, :code, :now)
                ON CONFLICT (dossier_id) DO UPDATE SET next_at = :now, tries = 0, given_up_at = NULL, answer = ''
                """)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("code", code)
                .param("now", Columns.time(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    List<CaseId> due() {
        return jdbc.sql("""
                        SELECT dossier_id FROM nationalportal.report
                         WHERE next_at <= :now AND (leased_until IS NULL OR leased_until <= :now) ORDER BY next_at LIMIT :most
                        """)
                .param("now", Columns.time(clock.instant()))
                .param("most", AT_ONCE)
                .query((row, number) -> new CaseId(Columns.uuid(row, "dossier_id")))
                .list();
    }

    /** Takes one to tell of: whoever dies with it leaves it to others after a while. Empty where another node has it. */
    @Transactional
    Optional<Taken> take(CaseId id) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        UPDATE nationalportal.report SET leased_until = :until, tries = tries + 1
                         WHERE dossier_id = :id AND next_at <= :now AND (leased_until IS NULL OR leased_until <= :now)
                        RETURNING dossier_id, code, known, tries
                        """)
                .param("until", Columns.time(now.plus(LEASE)))
                .param("now", Columns.time(now))
                .param("id", id.value())
                .query(NationalProgress::taken)
                .optional();
    }

    /** What the portal was not told yet, the earliest first. */
    @Transactional(readOnly = true)
    List<Untold> untold(CaseId id) {
        return jdbc.sql("""
                        SELECT * FROM nationalportal.progress WHERE dossier_id = :id AND told_at IS NULL
                         ORDER BY ordinal, status
                        """)
                .param("id", id.value())
                .query(NationalProgress::untold)
                .list();
    }

    @Transactional
    void known(CaseId id) {
        jdbc.sql("UPDATE nationalportal.report SET known = true WHERE dossier_id = :id")
                .param("id", id.value())
                .update();
    }

    /** All of this was told; what happened meanwhile stays to be told. */
    @Transactional
    void told(CaseId id, List<Untold> told) {
        for (Untold one : told) {
            jdbc.sql("""
                    UPDATE nationalportal.progress SET told_at = :now
                     WHERE dossier_id = :id AND ordinal = :ordinal AND status = :status
                    """)
                    .param("now", Columns.time(clock.instant()))
                    .param("id", id.value())
                    .param("ordinal", one.ordinal())
                    .param("status", one.status())
                    .update();
        }
        jdbc.sql("""
                UPDATE nationalportal.report r SET leased_until = NULL, tries = 0,
                       next_at = (SELECT min(at) FROM nationalportal.progress WHERE dossier_id = r.dossier_id AND told_at IS NULL)
                 WHERE dossier_id = :id
                """).param("id", id.value()).update();
    }

    /** Later, twice as late each time. */
    @Transactional
    void later(CaseId id) {
        jdbc.sql("""
                UPDATE nationalportal.report SET leased_until = NULL,
                       next_at = :now + (:pause * interval '1 second') * 2 ^ least(tries, :doublings)
                 WHERE dossier_id = :id
                """)
                .param("now", Columns.time(clock.instant()))
                .param("pause", FIRST_PAUSE.toSeconds())
                .param("doublings", LONGEST_DOUBLING)
                .param("id", id.value())
                .update();
    }

    /** Not by itself any more. */
    @Transactional
    void givenUp(CaseId id, String answer) {
        jdbc.sql("""
                UPDATE nationalportal.report SET leased_until = NULL, next_at = NULL, given_up_at = :now, answer = :answer
                 WHERE dossier_id = :id
                """)
                .param("now", Columns.time(clock.instant()))
                .param("answer", answer)
                .param("id", id.value())
                .update();
    }

    /** Tries again what was given up; false where nothing was. */
    @Transactional
    boolean again(CaseId id) {
        return jdbc.sql("""
                        UPDATE nationalportal.report SET next_at = :now, tries = 0, given_up_at = NULL, answer = ''
                         WHERE dossier_id = :id AND given_up_at IS NOT NULL
                        """)
                        .param("now", Columns.time(clock.instant()))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                new CaseId(Columns.uuid(row, "dossier_id")),
                row.getString("code"),
                row.getBoolean("known"),
                row.getInt("tries") >= MOST_TRIES);
    }

    private static Untold untold(ResultSet row, int number) throws SQLException {
        return new Untold(
                row.getInt("ordinal"),
                row.getInt("status"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("act"),
                Columns.instant(row, "at"));
    }
}
