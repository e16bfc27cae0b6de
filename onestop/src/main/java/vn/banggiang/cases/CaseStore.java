package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.facts.Asked;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAgencies;
import vn.banggiang.cases.facts.CaseClock;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.cases.facts.Pause;
import vn.banggiang.cases.facts.Pauses;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.words.Folding;
import vn.banggiang.workflows.steps.StepKey;

/** Where cases and their pauses are kept. */
@Component
class CaseStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The place of the agency's next case on a day: the row stays locked until the transaction ends, so none is left out. */
    int nextSerial(AgencyId agency, LocalDate day) {
        return jdbc.sql("""
                        INSERT INTO cases.serial AS given (agency_id, day, last) VALUES (:agency, :day, 1)
                        ON CONFLICT (agency_id, day) DO UPDATE SET last = given.last + 1 RETURNING last
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void add(Case fresh, String field, CaseParties parties, SealedApplicant applicant) {
        jdbc.sql("""
                INSERT INTO cases.dossier (id, code, agency_id, receiving_id, deciding_id, procedure_id, procedure_number,
                    workflow_number, name, field, plain, channel, applicant, applicant_index, tracking_key, tracking_sha256,
                    state, step, revision, submitted_at, applicant_id, sender_id, delivery)
                VALUES (:id, :code, :responsible, :receiving, :deciding, :procedure, :version, :workflow, :name, :field,
                    :plain, :channel, :applicant, :index, :key, :digest, :state, :step, :revision, :submitted,
                    :party, :sender, :delivery)
                """)
                .param("id", fresh.id().value())
                .param("code", fresh.code().value())
                .param("responsible", fresh.agencies().responsible().value())
                .param("receiving", fresh.agencies().receiving().value())
                .param("deciding", fresh.agencies().deciding().value())
                .param("procedure", fresh.asked().procedure().value())
                .param("version", fresh.asked().version())
                .param("workflow", fresh.asked().workflow())
                .param("name", fresh.asked().name())
                .param("field", field)
                .param("plain", Folding.fold(fresh.code() + " " + fresh.asked().name()))
                .param("channel", fresh.channel().name())
                .param("applicant", applicant.details().bytes())
                .param("index", applicant.index())
                .param("key", applicant.key().bytes())
                .param("digest", applicant.digest().value())
                .param("state", fresh.state().name())
                .param("step", fresh.step().value())
                .param("revision", fresh.revision())
                .param("submitted", Columns.time(fresh.submittedAt()))
                .param("party", id(parties.applicant()))
                .param("sender", id(parties.sender()))
                .param("delivery", parties.delivery().name())
                .update();
    }

    private static @Nullable UUID id(@Nullable ApplicantId applicant) {
        return applicant == null ? null : applicant.value();
    }

    /** Whose it is. */
    CaseParties parties(CaseId id) {
        return jdbc.sql("SELECT applicant_id, sender_id, delivery FROM cases.dossier WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> new CaseParties(
                        applicant(Columns.uuidOrNull(row, "applicant_id")),
                        applicant(Columns.uuidOrNull(row, "sender_id")),
                        Delivery.valueOf(row.getString("delivery"))))
                .single();
    }

    private static @Nullable ApplicantId applicant(@Nullable UUID id) {
        return id == null ? null : new ApplicantId(id);
    }

    Optional<Case> find(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.dossier WHERE id = :id")
                .param("id", id.value())
                .query(CaseStore::one)
                .optional()
                .map(found -> found.with(pauses(id)));
    }

    /** Its row locked until the transaction ends. */
    Optional<Case> locked(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.dossier WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(CaseStore::one)
                .optional()
                .map(found -> found.with(pauses(id)));
    }

    /**
     * Keeps the next state; false where somebody else was first.
     *
     * @param due null as long as no clock runs
     */
    boolean keep(Case next, @Nullable Due due) {
        CaseClock running = next.clock();
        int kept = jdbc.sql("""
                        UPDATE cases.dossier SET state = :state, step = :step, revision = :revision, accepted_at = :accepted,
                            term = :term, extension = :extension, due = :due, provisional = :provisional,
                            standing = :standing, ended_at = :ended,
                            solved_at = CASE WHEN :solved THEN coalesce(solved_at, :now) END
                         WHERE id = :id AND revision = :revision - 1
                        """)
                .param("id", next.id().value())
                .param("state", next.state().name())
                .param("step", next.step().value())
                .param("revision", next.revision())
                .param("accepted", running == null ? null : Columns.time(running.started()))
                .param("term", running == null ? null : Columns.time(running.term()))
                .param("extension", running == null ? 0 : running.extension())
                .param("due", due == null ? null : Columns.time(due.at()))
                .param("solved", next.state().isSolved())
                .param("now", Columns.time(clock.instant()))
                .param("provisional", due != null && due.provisional())
                .param(
                        "standing",
                        running != null && running.pauses().standingSince().isPresent())
                .param("ended", next.endedAt() == null ? null : Columns.time(next.endedAt()))
                .update();
        if (kept == 1 && running != null) {
            keep(next, running.pauses());
        }
        return kept == 1;
    }

    private void keep(Case one, Pauses pauses) {
        for (int place = 0; place < pauses.all().size(); place++) {
            Pause pause = pauses.all().get(place);
            jdbc.sql("""
                    INSERT INTO cases.pause (dossier_id, ordinal, agency_id, reason, since, until)
                    VALUES (:id, :ordinal, :agency, :reason, :since, :until)
                    ON CONFLICT (dossier_id, ordinal) DO UPDATE SET until = excluded.until
                    """)
                    .param("id", one.id().value())
                    .param("ordinal", place + 1)
                    .param("agency", one.agencies().responsible().value())
                    .param("reason", pause.reason().name())
                    .param("since", Columns.time(pause.since()))
                    .param("until", pause.until() == null ? null : Columns.time(pause.until()))
                    .update();
        }
    }

    private Pauses pauses(CaseId id) {
        List<Pause> all = jdbc.sql("SELECT * FROM cases.pause WHERE dossier_id = :id ORDER BY ordinal")
                .param("id", id.value())
                .query((row, number) -> new Pause(
                        Pause.Reason.valueOf(row.getString("reason")),
                        Columns.instant(row, "since"),
                        Columns.instantOrNull(row, "until")))
                .list();
        return new Pauses(all);
    }

    /** Without its pauses: they are asked for when the row is read, lest whoever reads needs two connections at once. */
    private static Case one(ResultSet row, int number) throws SQLException {
        Instant accepted = Columns.instantOrNull(row, "accepted_at");
        return new Case(
                new CaseId(Columns.uuid(row, "id")),
                new CaseCode(row.getString("code")),
                new Asked(
                        new ProcedureId(Columns.uuid(row, "procedure_id")),
                        row.getInt("procedure_number"),
                        row.getInt("workflow_number"),
                        row.getString("name")),
                new CaseAgencies(
                        new AgencyId(Columns.uuid(row, "receiving_id")),
                        new AgencyId(Columns.uuid(row, "agency_id")),
                        new AgencyId(Columns.uuid(row, "deciding_id"))),
                ChannelKind.valueOf(row.getString("channel")),
                CaseState.valueOf(row.getString("state")),
                new StepKey(row.getString("step")),
                row.getInt("revision"),
                Columns.instant(row, "submitted_at"),
                accepted == null
                        ? null
                        : new CaseClock(accepted, Columns.instant(row, "term"), Pauses.NONE, row.getLong("extension")),
                Columns.instantOrNull(row, "ended_at"));
    }
}
