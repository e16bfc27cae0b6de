package vn.banggiang.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.database.Columns;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** Who may act for whom. */
@Repository
class AuthorityStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CellSeal seal;
    private final PersonalIndex index;
    private final Clock clock;

    AuthorityStore(JdbcClient jdbc, CellSeal seal, PersonalIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.index = index;
        this.clock = clock;
    }

    private record Names(String principal, String agent) {}

    void offer(Authority authority, IdentityNumber agent) {
        jdbc.sql("""
                        INSERT INTO applicants.authority (id, principal_id, agent_index, facts, until_day, offered_at)
                        VALUES (:id, :principal, :agent, :facts, :until, :now) ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", authority.id().value())
                .param("principal", authority.principal().value())
                .param("agent", index.of(agent))
                .param(
                        "facts",
                        seal.seal(
                                        cell(authority.id()),
                                        JSON.writeValueAsString(
                                                new Names(authority.principalName(), authority.agentName())))
                                .bytes())
                .param("until", authority.until())
                .param("now", Columns.time(clock.instant()))
                .update();
    }

    /** What was not ended, of these principals. */
    List<Authority> givenBy(Collection<ApplicantId> principals) {
        return jdbc.sql("SELECT * FROM applicants.authority WHERE principal_id = ANY (:ids) AND ended_at IS NULL"
                        + " ORDER BY offered_at DESC")
                .param("ids", Ids.array(principals))
                .query(this::authority)
                .list();
    }

    /** What was not ended, for who has this number: offered, or accepted by this account. */
    List<Authority> givenTo(ApplicantId agent, IdentityNumber number) {
        return jdbc.sql("SELECT * FROM applicants.authority WHERE agent_index = :number AND ended_at IS NULL"
                        + " AND (agent_id IS NULL OR agent_id = :agent) ORDER BY offered_at DESC")
                .param("number", index.of(number))
                .param("agent", agent.value())
                .query(this::authority)
                .list();
    }

    Optional<Authority> find(AuthorityId id) {
        return jdbc.sql("SELECT * FROM applicants.authority WHERE id = ? AND ended_at IS NULL")
                .param(id.value())
                .query(this::authority)
                .optional();
    }

    void accept(AuthorityId id, ApplicantId agent, LocalDate today) {
        jdbc.sql("UPDATE applicants.authority SET agent_id = ?, accepted_at = ? WHERE id = ? AND agent_id IS NULL"
                        + " AND ended_at IS NULL AND until_day >= ?")
                .params(agent.value(), Columns.time(clock.instant()), id.value(), today)
                .update();
    }

    void end(AuthorityId id) {
        jdbc.sql("UPDATE applicants.authority SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(Columns.time(clock.instant()), id.value())
                .update();
    }

    private Authority authority(ResultSet row, int number) throws SQLException {
        AuthorityId id = new AuthorityId(Columns.uuid(row, "id"));
        Names names = JSON.readValue(seal.open(cell(id), Sealed.of(row.getBytes("facts"))), Names.class);
        UUID agent = Columns.uuidOrNull(row, "agent_id");
        return new Authority(
                id,
                new ApplicantId(Columns.uuid(row, "principal_id")),
                names.principal(),
                agent == null ? null : new ApplicantId(agent),
                names.agent(),
                Columns.date(row, "until_day"),
                Columns.instant(row, "offered_at"));
    }

    private static Cell cell(AuthorityId id) {
        return Cell.of("applicants.authority", "facts", id.value());
    }
}
