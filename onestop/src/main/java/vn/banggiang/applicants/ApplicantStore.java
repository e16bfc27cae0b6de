package vn.banggiang.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;

/** The rows of applicants: plain outside, sealed inside. */
@Repository
class ApplicantStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CellSeal seal;
    private final PersonalIndex index;
    private final Clock clock;

    ApplicantStore(JdbcClient jdbc, CellSeal seal, PersonalIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Adds one; false when an entry of this number is there already.
     *
     * @param agency at whose counter it is entered; null for who has an account
     */
    boolean add(
            ApplicantId id,
            ApplicantFacts facts,
            Provenance provenance,
            @Nullable AgencyId agency,
            @Nullable ApplicantId holder) {
        return facts(jdbc.sql("""
                        INSERT INTO applicants.applicant (id, kind, provenance, entered, facts, number_index, telephone_index,
                                                          email_index, agency_id, holder_id, created_at, changed_at)
                        VALUES (:id, :kind, :provenance, :entered, :facts, :number, :telephone, :email, :agency, :holder,
                                :now, :now)
                        ON CONFLICT DO NOTHING
                        """), id, facts)
                        .param("kind", facts.kind().name())
                        .param("provenance", provenance.name())
                        .param("entered", agency != null)
                        .param("agency", agency == null ? null : agency.value())
                        .param("holder", holder == null ? null : holder.value())
                        .update()
                > 0;
    }

    /** Takes back what was added in this transaction. */
    void remove(ApplicantId id) {
        jdbc.sql("DELETE FROM applicants.applicant WHERE id = ?")
                .param(id.value())
                .update();
    }

    void change(ApplicantId id, ApplicantFacts facts) {
        facts(jdbc.sql("""
                        UPDATE applicants.applicant SET facts = :facts, number_index = :number, telephone_index = :telephone,
                               email_index = :email, changed_at = :now WHERE id = :id AND erased_at IS NULL
                        """), id, facts).update();
    }

    private JdbcClient.StatementSpec facts(JdbcClient.StatementSpec statement, ApplicantId id, ApplicantFacts facts) {
        return statement
                .param("id", id.value())
                .param(
                        "facts",
                        seal.seal(cell(id), JSON.writeValueAsString(facts)).bytes())
                .param("number", index.number(facts.number()))
                .param("telephone", index.telephone(facts.contact().telephone()))
                .param("email", index.email(facts.contact().email()))
                .param("now", Columns.time(clock.instant()));
    }

    Optional<Applicant> find(ApplicantId id) {
        return jdbc.sql("SELECT * FROM applicants.applicant WHERE id = ?")
                .param(id.value())
                .query(this::applicant)
                .optional();
    }

    /** Those that there are. */
    Map<ApplicantId, Applicant> all(Collection<ApplicantId> ids) {
        return jdbc
                .sql("SELECT * FROM applicants.applicant WHERE id = ANY (:ids) ORDER BY created_at")
                .param("ids", Ids.array(ids))
                .query(this::applicant)
                .list()
                .stream()
                .collect(Collectors.toMap(Applicant::id, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    /** Entries of this number, oldest first; those that belong to an account come with it. */
    List<Applicant> entered(String number) {
        return jdbc.sql("SELECT * FROM applicants.applicant WHERE number_index = ? AND entered ORDER BY created_at")
                .param(index.number(number))
                .query(this::applicant)
                .list();
    }

    /** What belongs to an account beside itself: entries of counters, and businesses. */
    List<Applicant> heldBy(ApplicantId holder) {
        return jdbc.sql(
                        "SELECT * FROM applicants.applicant WHERE holder_id = ? AND erased_at IS NULL ORDER BY created_at")
                .param(holder.value())
                .query(this::applicant)
                .list();
    }

    /** Gives an entry to an account; false when somebody was earlier. */
    boolean give(ApplicantId entry, ApplicantId holder) {
        return jdbc.sql("UPDATE applicants.applicant SET holder_id = ? WHERE id = ? AND entered AND holder_id IS NULL")
                        .params(holder.value(), entry.value())
                        .update()
                > 0;
    }

    void prove(ApplicantId id, Provenance provenance) {
        jdbc.sql("UPDATE applicants.applicant SET provenance = ? WHERE id = ?")
                .params(provenance.name(), id.value())
                .update();
    }

    void erase(ApplicantId id) {
        jdbc.sql("""
                        UPDATE applicants.applicant SET facts = NULL, number_index = NULL, telephone_index = NULL,
                               email_index = NULL, erased_at = :now WHERE id = :id AND erased_at IS NULL
                        """)
                .param("id", id.value())
                .param("now", Columns.time(clock.instant()))
                .update();
    }

    private Applicant applicant(ResultSet row, int number) throws SQLException {
        ApplicantId id = new ApplicantId(Columns.uuid(row, "id"));
        String facts = seal.openOrNull(cell(id), row.getBytes("facts"));
        UUID agency = Columns.uuidOrNull(row, "agency_id");
        UUID holder = Columns.uuidOrNull(row, "holder_id");
        return new Applicant(
                id,
                ApplicantKind.valueOf(row.getString("kind")),
                Provenance.valueOf(row.getString("provenance")),
                row.getBoolean("entered"),
                facts == null ? null : JSON.readValue(facts, ApplicantFacts.class),
                agency == null ? null : new AgencyId(agency),
                holder == null ? null : new ApplicantId(holder),
                Columns.instant(row, "created_at"));
    }

    private static Cell cell(ApplicantId id) {
        return Cell.of("applicants.applicant", "facts", id.value());
    }
}
