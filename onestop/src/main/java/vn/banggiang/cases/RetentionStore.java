package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Rules of retention, and what was proposed and done by them. */
@Repository
class RetentionStore {

    private static final String OVER = """
            SELECT d.id, d.code, d.name, d.field, d.ended_at, (d.ended_at + make_interval(years => rule.years)) AS since
              FROM cases.dossier d
              JOIN LATERAL (SELECT r.years FROM cases.retention r
                             WHERE r.field IN (d.field, '') AND r.from_day <= :today
                             ORDER BY r.field = '' , r.from_day DESC LIMIT 1) rule ON true
            """;

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold on a day, the general one first. */
    List<RetentionRule> rules(LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (field) * FROM cases.retention WHERE from_day <= ?
                         ORDER BY field, from_day DESC
                        """)
                .param(day)
                .query((row, number) -> new RetentionRule(
                        row.getString("field"),
                        Columns.date(row, "from_day"),
                        Columns.intOrNull(row, "years"),
                        row.getString("source"),
                        row.getBoolean("verified")))
                .list();
    }

    /** Cases of these agencies whose time is over on a day, the longest over first. */
    List<ErasableCase> over(Collection<AgencyId> agencies, LocalDate day, int most) {
        return jdbc.sql(OVER + """
                         WHERE d.agency_id = ANY (:agencies) AND d.ended_at IS NOT NULL AND d.erased_at IS NULL
                           AND rule.years IS NOT NULL AND d.ended_at + make_interval(years => rule.years) < :start
                         ORDER BY since, d.id LIMIT :most
                        """)
                .param("today", day)
                .param("start", Columns.time(VietnamTime.start(day)))
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(RetentionStore::erasable)
                .list();
    }

    /** Empty where something is proposed there already. */
    boolean propose(UUID id, AgencyId agency, PersonId by, Collection<ErasableCase> cases, Instant now) {
        int added = jdbc.sql("""
                        INSERT INTO cases.erasure (id, agency_id, proposed_by, proposed_at) VALUES (:id, :agency, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("agency", agency.value())
                .param("by", by.value())
                .param("now", Columns.time(now))
                .update();
        if (added == 1) {
            jdbc.sql("""
                    INSERT INTO cases.erasure_case (erasure_id, dossier_id, agency_id) SELECT :id, unnest(:cases), :agency
                    """)
                    .param("id", id)
                    .param("cases", cases.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                    .param("agency", agency.value())
                    .update();
        }
        return added == 1;
    }

    /** Whoever decides at the same moment waits. */
    void lock(UUID erasure) {
        jdbc.sql("SELECT id FROM cases.erasure WHERE id = ? FOR UPDATE")
                .param(erasure)
                .query((row, number) -> Columns.uuid(row, "id"))
                .optional();
    }

    /** What waits at one of these agencies. */
    Optional<Erasure> open(Collection<AgencyId> agencies, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM cases.erasure WHERE agency_id = ANY (:agencies) AND ended_at IS NULL
                         ORDER BY proposed_at LIMIT 1
                        """)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .query((row, number) -> new Erasure(
                        Columns.uuid(row, "id"),
                        new PersonId(Columns.uuid(row, "proposed_by")),
                        Columns.instant(row, "proposed_at"),
                        cases(Columns.uuid(row, "id"), day)))
                .optional();
    }

    private List<ErasableCase> cases(UUID erasure, LocalDate day) {
        return jdbc.sql(OVER + """
                          JOIN cases.erasure_case e ON e.dossier_id = d.id
                         WHERE e.erasure_id = :erasure ORDER BY since, d.id
                        """)
                .param("today", day)
                .param("erasure", erasure)
                .query(RetentionStore::erasable)
                .list();
    }

    void end(UUID erasure, PersonId by, boolean approved, Instant now) {
        jdbc.sql("UPDATE cases.erasure SET ended_by = :by, ended_at = :now, approved = :approved WHERE id = :id")
                .param("id", erasure)
                .param("by", by.value())
                .param("approved", approved)
                .param("now", Columns.time(now))
                .update();
    }

    /** What identified people, and what was said of them; the lines of register and control slip stay. */
    void erase(Collection<CaseId> cases, Instant now) {
        UUID[] ids = cases.stream().map(CaseId::value).toArray(UUID[]::new);
        jdbc.sql("""
                UPDATE cases.dossier SET applicant = NULL, applicant_index = NULL, tracking_key = NULL,
                       tracking_sha256 = NULL, applicant_id = NULL, sender_id = NULL, erased_at = :now
                 WHERE id = ANY (:ids) AND erased_at IS NULL
                """).param("ids", ids).param("now", Columns.time(now)).update();
        jdbc.sql("DELETE FROM cases.answered WHERE dossier_id = ANY (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("DELETE FROM cases.paper WHERE dossier_id = ANY (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("DELETE FROM cases.consultation WHERE dossier_id = ANY (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("UPDATE cases.opinion SET words = '' WHERE dossier_id = ANY (:ids) AND words <> ''")
                .param("ids", ids)
                .update();
        jdbc.sql("UPDATE cases.passage SET words = '' WHERE dossier_id = ANY (:ids) AND words <> ''")
                .param("ids", ids)
                .update();
        jdbc.sql("SELECT cases.forget_words(:ids) IS NULL")
                .param("ids", ids)
                .query(Boolean.class)
                .single();
    }

    private static ErasableCase erasable(ResultSet row, int number) throws SQLException {
        Instant since = Columns.instantOrNull(row, "since");
        Instant ended = Columns.instant(row, "ended_at");
        return new ErasableCase(
                new CaseId(Columns.uuid(row, "id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                VietnamTime.day(ended),
                VietnamTime.day(since == null ? ended : since));
    }
}
